package dev.dossier.domain.paper;

/**
 * Something about a page that keeps it from being read well, and what to do about it.
 *
 * @param code stable, lower case with hyphens, as in {@code blurred}
 * @param advice one sentence for staff, without personal data
 */
public record PageProblem(PageNumber page, String code, String advice) {}
