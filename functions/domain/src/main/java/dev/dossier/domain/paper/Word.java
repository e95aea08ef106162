package dev.dossier.domain.paper;

/** A word on a page, with the place where it stands. */
public record Word(String text, Box box, Confidence confidence) {}
