package dev.dossier.casework.settings;

import java.util.List;

/** Somebody has set what cannot be set so. The message says what can. */
public final class WrongSetting extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Wrong for these reasons, at least one. */
    public WrongSetting(List<String> reasons) {
        super("Settings: " + String.join("; ", reasons) + ". docs/settings.md tells of each.");
    }
}
