package dev.dossier.api.view;

import dev.dossier.domain.casefile.CaseNumber;
import java.util.List;
import java.util.Optional;

/**
 * Some cases, by number.
 *
 * @param next the list goes on after this number; empty at its end
 */
public record CaseListView(List<CaseLine> cases, Optional<CaseNumber> next) {}
