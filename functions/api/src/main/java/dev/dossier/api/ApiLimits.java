package dev.dossier.api;

import dev.dossier.casework.settings.Setting;
import dev.dossier.casework.settings.Settings;

/**
 * How much is taken and given at once.
 *
 * @param uploadBytes longer files are refused
 * @param jsonBytes longer JSON texts are refused
 * @param page how many cases a list holds unless fewer are asked for
 */
public record ApiLimits(long uploadBytes, int jsonBytes, int page) {

    public ApiLimits {
        if (uploadBytes < 1 || jsonBytes < 1 || page < 1 || page > 1000) {
            throw new IllegalArgumentException("Limits are positive, and a list holds at most 1,000 cases");
        }
    }

    /** 200 MB a file, 256 KB of JSON, 50 cases. */
    public static ApiLimits standard() {
        return of(Settings.standard());
    }

    /** What {@code settings} say of it. */
    public static ApiLimits of(Settings settings) {
        return new ApiLimits((long) settings.whole(Setting.FILE_MEBIBYTES) << 20, 256 << 10, 50);
    }
}
