package dev.dossier.domain.paper;

/**
 * A field of an interactive form, as the file holds it.
 *
 * @param name the field's full name in the file
 * @param tooltip the words that a screen reader speaks for it; may be empty
 * @param value the typed text, or {@code on} for a ticked box; empty if nothing was entered
 * @param box the field on the rendered page
 */
public record FormEntry(String name, String tooltip, String value, Box box) {}
