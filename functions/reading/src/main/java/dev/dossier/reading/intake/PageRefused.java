package dev.dossier.reading.intake;

import java.io.IOException;

/** One page cannot be made ready; the others of its file are not concerned. */
final class PageRefused extends IOException {

    private static final long serialVersionUID = 1;

    private final String code;

    PageRefused(String code) {
        super(code);
        this.code = code;
    }

    String code() {
        return code;
    }
}
