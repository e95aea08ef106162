package dev.dossier.domain.casefile;

import dev.dossier.domain.paper.Document;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.UploadId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Everything about one case, stored whole. Immutable; {@link CaseChanges} makes the next one from it.
 *
 * @param version the version as stored; a changed case file keeps it until it is stored again
 * @param round counts from 1; a change after a package was sealed opens the next round
 * @param ledger every page that was found in an upload, and its one fate
 * @param documents as read, one entry per document and upload; {@link Papers} joins and corrects them
 * @param checked the latest check; empty before the first
 * @param packages one for every round that was closed
 */
public record CaseFile(
        CaseNumber number,
        CaseVersion version,
        CaseTypeId type,
        int round,
        List<Person> people,
        List<Relationship> relationships,
        List<Upload> uploads,
        SortedMap<PageRef, PageFate> ledger,
        List<Document> documents,
        List<Decision> decisions,
        Optional<Checked> checked,
        List<SealedPackage> packages,
        List<HistoryEntry> history) {

    public CaseFile {
        people = List.copyOf(people);
        relationships = List.copyOf(relationships);
        uploads = List.copyOf(uploads);
        ledger = Collections.unmodifiableSortedMap(new TreeMap<>(ledger));
        documents = List.copyOf(documents);
        decisions = List.copyOf(decisions);
        packages = List.copyOf(packages);
        history = List.copyOf(history);
        if (people.stream().map(Person::id).distinct().count() != people.size()) {
            throw new IllegalArgumentException("Each person has their own id");
        }
    }

    /** True if the current round has been closed by a package. */
    public boolean isSealed() {
        return !packages.isEmpty() && packages.getLast().round() == round;
    }

    public Optional<Upload> upload(UploadId id) {
        return uploads.stream().filter(upload -> upload.id().equals(id)).findFirst();
    }

    public Optional<Person> person(PersonId id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    /** Uploads that nobody has read yet, in the order received. */
    public List<Upload> unread() {
        return uploads.stream()
                .filter(upload -> upload.state() instanceof UploadState.Unread)
                .toList();
    }

    /** The decisions that have not been taken back, oldest first. */
    public Stream<Decision> standingDecisions() {
        return decisions.stream().filter(Decision::stands);
    }

    /** This case file as stored under {@code next}. */
    public CaseFile storedAs(CaseVersion next) {
        return edited(draft -> draft.version = next);
    }

    CaseFile edited(Consumer<CaseDraft> edit) {
        CaseDraft draft = new CaseDraft(this);
        edit.accept(draft);
        return draft.done();
    }
}
