package dev.dossier.reading.field;

import dev.dossier.domain.paper.DocumentType;

/**
 * What kind of paper something is.
 *
 * @param because a stable reason without personal data, as in {@code mrz-code:P} or {@code title:en}
 */
public record Classification(DocumentType type, double confidence, String because) {}
