package dev.dossier.domain.paper;

/**
 * Where a value was seen, by what, and how surely.
 *
 * @param raw the characters as they were seen, never corrected
 * @param value what they say
 */
public record Evidence(Source source, PageRef page, Box box, String raw, FieldValue value, Confidence confidence) {}
