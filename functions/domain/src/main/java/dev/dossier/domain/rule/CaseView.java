package dev.dossier.domain.rule;

import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.Papers;
import dev.dossier.domain.casefile.PersonId;
import dev.dossier.domain.casefile.Requirement;
import dev.dossier.domain.paper.Document;
import dev.dossier.domain.paper.DocumentId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All that a rule may look at.
 *
 * @param papers the documents as they stand after what was read and decided
 * @param holders the people whom each document is about
 * @param today the day of the check
 */
public record CaseView(
        CaseFile file,
        Papers papers,
        RequiredFields required,
        SortedMap<DocumentId, SortedSet<PersonId>> holders,
        List<Requirement> requirements,
        LocalDate today) {

    public CaseView {
        holders = Collections.unmodifiableSortedMap(new TreeMap<>(holders));
        requirements = List.copyOf(requirements);
    }

    SortedSet<PersonId> holdersOf(Document document) {
        return holders.getOrDefault(document.id(), new TreeSet<>());
    }

    Stream<Document> documents() {
        return papers.documents().stream();
    }
}
