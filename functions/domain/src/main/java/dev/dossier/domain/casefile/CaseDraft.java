package dev.dossier.domain.casefile;

import dev.dossier.domain.paper.Document;
import dev.dossier.domain.paper.PageRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A case file while it is being changed; never leaves this package. */
final class CaseDraft {

    private final CaseFile from;
    CaseVersion version;
    int round;
    List<Person> people;
    List<Relationship> relationships;
    final List<Upload> uploads;
    final SortedMap<PageRef, PageFate> ledger;
    final List<Document> documents;
    final List<Decision> decisions;
    Optional<Checked> checked;
    final List<SealedPackage> packages;
    final List<HistoryEntry> history;

    CaseDraft(CaseFile from) {
        this.from = from;
        version = from.version();
        round = from.round();
        people = from.people();
        relationships = from.relationships();
        uploads = new ArrayList<>(from.uploads());
        ledger = new TreeMap<>(from.ledger());
        documents = new ArrayList<>(from.documents());
        decisions = new ArrayList<>(from.decisions());
        checked = from.checked();
        packages = new ArrayList<>(from.packages());
        history = new ArrayList<>(from.history());
    }

    void note(CaseEvent event, Actor by, Instant at) {
        history.add(HistoryEntry.after(history, version.next(), at, by, event));
    }

    CaseFile done() {
        return new CaseFile(
                from.number(),
                version,
                from.type(),
                round,
                people,
                relationships,
                uploads,
                ledger,
                documents,
                decisions,
                checked,
                packages,
                history);
    }
}
