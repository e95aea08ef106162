package dev.dossier.domain.paper;

import java.util.Set;

/**
 * Something about a page that keeps it from being read well, and what to do about it.
 *
 * @param code stable, lower case with hyphens, as in {@code blurred}
 * @param advice one sentence for staff, without personal data
 */
public record PageProblem(PageNumber page, String code, String advice) {

    /** Codes of problems that no better picture solves. */
    private static final Set<String> OF_WRITING = Set.of("language-unread", "writing-unread", "handwriting");

    /** True if the picture is good and its writing is what nobody can read but a person. */
    public boolean concernsWriting() {
        return OF_WRITING.contains(code);
    }
}
