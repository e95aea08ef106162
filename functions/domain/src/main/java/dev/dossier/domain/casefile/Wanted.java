package dev.dossier.domain.casefile;

import dev.dossier.domain.paper.DocumentType;
import java.util.Optional;

/**
 * A paper that a requirement asks for.
 *
 * @param titled if present, the form number or words that the paper's title must contain
 */
public record Wanted(DocumentType type, Optional<String> titled) {}
