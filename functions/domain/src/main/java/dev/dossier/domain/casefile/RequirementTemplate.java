package dev.dossier.domain.casefile;

import java.util.List;

/**
 * One line of the checklist of a case type.
 *
 * @param id stable, lower case with hyphens
 * @param title what staff read
 * @param alternatives lawful ways to meet it, best first; each is met when all its papers are there
 * @param waivable true if a supervisor may waive it with a reason
 */
public record RequirementTemplate(
        String id, String title, Scope scope, List<List<Wanted>> alternatives, boolean waivable) {

    public RequirementTemplate {
        alternatives = alternatives.stream().map(List::copyOf).toList();
        if (alternatives.isEmpty() || alternatives.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("A requirement asks for at least one paper");
        }
    }
}
