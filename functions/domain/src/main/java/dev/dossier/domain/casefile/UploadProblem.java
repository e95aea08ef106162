package dev.dossier.domain.casefile;

/**
 * Why an upload could not be read.
 *
 * @param code stable, lower case with hyphens, as in {@code unreadable-encrypted}
 * @param message what is wrong and what to do next, for staff, without personal data
 */
public record UploadProblem(String code, String message) {}
