package dev.dossier.domain.casefile;

import dev.dossier.domain.casefile.PageFate.InDocument;
import dev.dossier.domain.casefile.PageFate.SentBack;
import dev.dossier.domain.casefile.PageFate.Separator;
import dev.dossier.domain.paper.CardSides;
import dev.dossier.domain.paper.CoverSheet;
import dev.dossier.domain.paper.Document;
import dev.dossier.domain.paper.DocumentId;
import dev.dossier.domain.paper.Grading;
import dev.dossier.domain.paper.PageRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The documents of a case as they stand after everything that was read and decided: pages sent back are gone, the two
 * sides of a card are one document, what a person said replaces what was read, and what the office declared confirms it. The same whatever the order in
 * which uploads arrived.
 *
 * @param documents by id
 * @param ledger every page and its fate
 * @param joined documents that became a part of another, and of which
 */
public record Papers(
        List<Document> documents, SortedMap<PageRef, PageFate> ledger, SortedMap<DocumentId, DocumentId> joined) {

    public Papers {
        documents = List.copyOf(documents);
        ledger = Collections.unmodifiableSortedMap(new TreeMap<>(ledger));
        joined = Collections.unmodifiableSortedMap(new TreeMap<>(joined));
    }

    /**
     * The papers of {@code file}.
     *
     * @param grading grades the fields that both sides of a card show
     */
    public static Papers of(CaseFile file, Grading grading) {
        Set<PageRef> sentBack = new HashSet<>();
        file.standingDecisions().forEach(decision -> {
            if (decision.ruling() instanceof Ruling.SendBack(PageRef page)) {
                sentBack.add(page);
            }
        });
        List<Document> kept = file.documents().stream()
                .filter(document -> Collections.disjoint(document.pages(), sentBack))
                .sorted(Comparator.comparing(Document::id))
                .toList();
        SortedMap<DocumentId, DocumentId> joinedInto = new TreeMap<>();
        List<Document> joined = CardSides.join(kept, grading, joinedInto);
        FieldDecisions decisions = FieldDecisions.of(file, joinedInto);
        List<Document> settled = new ArrayList<>();
        DeclaredPeople declared = DeclaredPeople.of(file);
        joined.forEach(document -> settled.add(declared.confirm(decisions.applyTo(document))));

        SortedMap<PageRef, PageFate> ledger = new TreeMap<>();
        Set<DocumentId> present = new HashSet<>();
        kept.forEach(document -> present.add(document.id()));
        file.ledger().forEach((page, fate) -> ledger.put(page, fateNow(page, fate, sentBack, present, joinedInto)));
        return new Papers(settled, ledger, joinedInto);
    }

    private static PageFate fateNow(
            PageRef page,
            PageFate fate,
            Set<PageRef> sentBack,
            Set<DocumentId> present,
            Map<DocumentId, DocumentId> joinedInto) {
        if (sentBack.contains(page)) {
            return new SentBack();
        }
        if (fate instanceof InDocument(DocumentId document)) {
            return present.contains(document)
                    ? new InDocument(joinedInto.getOrDefault(document, document))
                    : new SentBack(); // the rest of a document of which one page was sent back
        }
        return fate;
    }

    /** The document that {@code id} is a part of now: itself, unless it was joined to another. */
    public DocumentId nowIn(DocumentId id) {
        return joined.getOrDefault(id, id);
    }

    public Optional<Document> document(DocumentId id) {
        return documents.stream().filter(document -> document.id().equals(id)).findFirst();
    }

    /** The cover sheet behind which {@code document} lay in its stack, if it is one of the case {@code number}. */
    public Optional<CoverSheet> coverOf(Document document, CaseNumber number) {
        PageRef first = document.pages().getFirst();
        return ledger.headMap(first).entrySet().stream()
                .filter(page -> page.getKey().upload().equals(first.upload()))
                .filter(page -> page.getValue() instanceof Separator)
                .reduce((earlier, later) -> later)
                .flatMap(page -> ((Separator) page.getValue()).cover())
                .filter(cover -> cover.caseNumber().equals(number.text()));
    }
}
