package dev.dossier.domain.paper;

/**
 * A page that could not be read.
 *
 * @param problem a stable code, lower case with hyphens, as in {@code page-too-large}
 */
public record PageFailure(PageNumber page, String problem) {}
