package dev.dossier.domain.casefile;

import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.UploadId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The changes that a case file can undergo. Each gives the case file after the change, or the very same object if
 * nothing is left to change: doing a thing twice is doing it once.
 */
public final class CaseChanges {

    private CaseChanges() {}

    /** A new case, not yet stored. */
    public static CaseFile open(
            CaseNumber number,
            CaseTypeId type,
            List<Person> people,
            List<Relationship> relationships,
            Actor by,
            Instant at) {
        requireKnown(people, relationships);
        CaseFile empty = new CaseFile(
                number,
                CaseVersion.UNSTORED,
                type,
                1,
                people,
                relationships,
                List.of(),
                new TreeMap<>(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());
        return empty.edited(draft -> draft.note(new CaseEvent.CaseOpened(), by, at));
    }

    /** The people and their claimed relationships are now these. */
    public static CaseFile declarePeople(
            CaseFile file, List<Person> people, List<Relationship> relationships, Actor by, Instant at) {
        requireKnown(people, relationships);
        if (file.people().equals(people) && file.relationships().equals(relationships)) {
            return file;
        }
        return file.edited(draft -> {
            reopen(file, draft, at);
            draft.people = people;
            draft.relationships = relationships;
            draft.note(new CaseEvent.PeopleChanged(people.size()), by, at);
        });
    }

    /** A file has arrived. The same receipt twice changes nothing; the same bytes under another receipt are noted. */
    public static CaseFile receive(CaseFile file, Upload upload) {
        Optional<Upload> known = file.upload(upload.id());
        if (known.isPresent() && known.get().receipts().containsAll(upload.receipts())) {
            return file;
        }
        return file.edited(draft -> {
            reopen(file, draft, upload.receivedAt());
            if (known.isPresent()) {
                int at = draft.uploads.indexOf(known.get());
                draft.uploads.set(
                        at, known.get().receivedAgain(upload.receipts().first()));
            } else {
                draft.uploads.add(upload);
            }
            draft.note(new CaseEvent.UploadReceived(upload.id()), upload.by(), upload.receivedAt());
        });
    }

    /** An upload has been read. Reading it again changes nothing. */
    public static CaseFile recordReading(CaseFile file, UploadReading reading, Instant at) {
        Optional<Upload> upload = unread(file, reading.upload());
        if (upload.isEmpty()) {
            return file;
        }
        return file.edited(draft -> {
            UploadState state = new UploadState.Read(reading.pages().size());
            draft.uploads.replaceAll(u -> u.id().equals(reading.upload()) ? u.withState(state) : u);
            reading.pages().forEach((page, fate) -> draft.ledger.put(new PageRef(reading.upload(), page), fate));
            draft.documents.addAll(reading.documents());
            int pages = reading.pages().size();
            int documents = reading.documents().size();
            draft.note(new CaseEvent.UploadRead(reading.upload(), pages, documents), Actor.WORKFLOW, at);
        });
    }

    /** An upload cannot be read as a whole. */
    public static CaseFile recordUnreadable(CaseFile file, UploadId id, UploadProblem problem, Instant at) {
        if (unread(file, id).isEmpty()) {
            return file;
        }
        return file.edited(draft -> {
            UploadState state = new UploadState.Unreadable(problem);
            draft.uploads.replaceAll(u -> u.id().equals(id) ? u.withState(state) : u);
            draft.note(new CaseEvent.UploadRejected(id, problem.code()), Actor.WORKFLOW, at);
        });
    }

    private static Optional<Upload> unread(CaseFile file, UploadId id) {
        return file.upload(id).filter(upload -> upload.state() instanceof UploadState.Unread);
    }

    /**
     * Somebody has ruled on a finding. A later ruling on the same finding replaces the earlier one; the same person's
     * same ruling for the same reason changes nothing.
     */
    public static CaseFile decide(CaseFile file, FindingKey about, Ruling ruling, Actor by, String reason, Instant at) {
        boolean said = file.standingDecisions()
                .anyMatch(standing -> standing.about().equals(about)
                        && standing.ruling().equals(ruling)
                        && standing.by().equals(by)
                        && standing.reason().equals(reason));
        if (said) {
            return file;
        }
        return file.edited(draft -> {
            reopen(file, draft, at);
            withdraw(draft, about, by, at);
            DecisionId id = new DecisionId(draft.decisions.size() + 1);
            draft.decisions.add(new Decision(id, about, ruling, by, at, reason, Optional.empty()));
            draft.note(new CaseEvent.FindingDecided(id, about, ruling.kind()), by, at);
        });
    }

    /** A decision is taken back; the finding is open again. */
    public static CaseFile withdraw(CaseFile file, DecisionId id, Actor by, Instant at) {
        boolean stands =
                file.standingDecisions().anyMatch(decision -> decision.id().equals(id));
        if (!stands) {
            return file;
        }
        return file.edited(draft -> {
            reopen(file, draft, at);
            draft.decisions.replaceAll(d -> d.id().equals(id) ? withdrawn(d, by, at) : d);
            draft.note(new CaseEvent.DecisionWithdrawn(id), by, at);
        });
    }

    private static void withdraw(CaseDraft draft, FindingKey about, Actor by, Instant at) {
        draft.decisions.replaceAll(d -> d.stands() && d.about().equals(about) ? withdrawn(d, by, at) : d);
    }

    private static Decision withdrawn(Decision d, Actor by, Instant at) {
        return new Decision(
                d.id(),
                d.about(),
                d.ruling(),
                d.by(),
                d.at(),
                d.reason(),
                Optional.of(new Decision.Withdrawal(by, at)));
    }

    /** The case has been checked. The same outcome as before changes nothing. */
    public static CaseFile recordCheck(CaseFile file, Checked checked, Instant at) {
        if (file.checked().equals(Optional.of(checked))) {
            return file;
        }
        return file.edited(draft -> {
            draft.checked = Optional.of(checked);
            int findings = checked.findings().size();
            draft.note(new CaseEvent.CaseChecked(findings, (int) checked.open()), Actor.WORKFLOW, at);
        });
    }

    /** The round is closed by a package. */
    public static CaseFile seal(CaseFile file, SealedPackage sealed) {
        if (file.isSealed()) {
            return file;
        }
        return file.edited(draft -> {
            draft.packages.add(sealed);
            draft.note(new CaseEvent.PackageSealed(sealed.id(), sealed.round()), Actor.WORKFLOW, sealed.at());
        });
    }

    /** Whatever changes after a package was sealed opens the next round. */
    private static void reopen(CaseFile file, CaseDraft draft, Instant at) {
        if (file.isSealed()) {
            draft.round = file.round() + 1;
            draft.note(new CaseEvent.CaseReopened(draft.round), Actor.WORKFLOW, at);
        }
    }

    private static void requireKnown(List<Person> people, List<Relationship> relationships) {
        List<PersonId> known = people.stream().map(Person::id).toList();
        boolean allKnown =
                relationships.stream().allMatch(claim -> known.contains(claim.from()) && known.contains(claim.to()));
        if (!allKnown) {
            throw new IllegalArgumentException("A relationship names two people of the case");
        }
    }
}
