package dev.dossier.domain.paper;

import java.util.List;

/**
 * An upload taken apart into pages.
 *
 * @param mediaType what the bytes are, whatever the file is called
 * @param pages in order, from 1; a page that could not be prepared is in {@code unprepared} instead
 * @param unprepared pages that the file claims and that could not be made ready, with a stable code each
 */
public record PreparedUpload(String mediaType, List<PageSheet> pages, List<PageFailure> unprepared) {

    public PreparedUpload {
        pages = List.copyOf(pages);
        unprepared = List.copyOf(unprepared);
        if (pages.isEmpty() && unprepared.isEmpty()) {
            throw new IllegalArgumentException("An upload has at least one page");
        }
    }
}
