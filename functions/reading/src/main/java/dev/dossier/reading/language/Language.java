package dev.dossier.reading.language;

import dev.dossier.domain.paper.Script;

/**
 * A language that Tesseract has a model for.
 *
 * @param code as Tesseract names it
 * @param iso ISO 639-1
 * @param name in English
 */
public record Language(String code, String iso, String name, Script script) {}
