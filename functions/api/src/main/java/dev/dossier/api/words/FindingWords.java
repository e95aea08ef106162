package dev.dossier.api.words;

/**
 * The words for one kind of finding.
 *
 * @param kind what such findings are called in general
 * @param title a line of a list
 * @param found what was found, and where
 * @param next what to do about it
 */
public record FindingWords(String kind, Template title, Template found, Template next) {}
