package dev.dossier.domain.casefile;

import dev.dossier.domain.paper.DocumentId;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * What checking a case came to.
 *
 * @param holders the people of the case whom each document is about
 */
public record Checked(
        List<AssessedFinding> findings,
        List<Requirement> requirements,
        SortedMap<DocumentId, SortedSet<PersonId>> holders) {

    public Checked {
        findings = List.copyOf(findings);
        requirements = List.copyOf(requirements);
        holders = Collections.unmodifiableSortedMap(new TreeMap<>(holders));
    }

    /** True if nothing keeps the case from closing. */
    public boolean isClear() {
        return findings.stream().noneMatch(AssessedFinding::isOpen);
    }

    public long open() {
        return findings.stream().filter(AssessedFinding::isOpen).count();
    }
}
