package dev.dossier.api;

import dev.dossier.api.view.Examined;
import dev.dossier.api.view.FindingPlaces;
import dev.dossier.api.view.PagePlace;
import dev.dossier.api.view.Rulings;
import dev.dossier.domain.casefile.Actor;
import dev.dossier.domain.casefile.AssessedFinding;
import dev.dossier.domain.casefile.CaseChanges;
import dev.dossier.domain.casefile.CaseEvent;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.FindingSubject;
import dev.dossier.domain.casefile.PersonId;
import dev.dossier.domain.casefile.Ruling;
import dev.dossier.domain.casefile.RulingKind;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldValue;
import dev.dossier.domain.paper.PageRef;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Makes a decision of what was asked, if the finding is still there and the ruling fits it. */
final class Deciding {

    private static final int LONGEST = 2000;

    private final Examiner examiner;

    Deciding(Examiner examiner) {
        this.examiner = examiner;
    }

    CaseFile decide(CaseFile file, Asked asked, Actor by, Instant at) {
        Examined examined = examiner.examine(file);
        AssessedFinding assessed = examined.finding(asked.finding()).orElseThrow(Deciding::gone);
        if (decidedSince(file, asked)) {
            throw new Refused(Problem.conflict(
                    "already-decided",
                    "Somebody was faster",
                    "Somebody has ruled on this finding after you looked.",
                    "Look at their decision. If it is wrong, take it back and decide anew."));
        }
        Finding finding = assessed.finding();
        if (!Rulings.settling(finding, examined).contains(asked.ruling())) {
            throw new Refused(Problem.conflict(
                    "ruling-does-not-settle",
                    "This does not settle the finding",
                    "A finding of this kind cannot be settled in this way.",
                    "Choose one of the rulings that the case lists with the finding."));
        }
        String reason = asked.reason().orElse("").strip();
        requireReason(finding, asked.ruling(), reason);
        Ruling ruling = ruling(finding, asked, examined);
        return CaseChanges.decide(file, finding.key(), ruling, by, reason, at);
    }

    private static boolean decidedSince(CaseFile file, Asked asked) {
        return file.history().stream()
                .filter(entry -> entry.version().compareTo(asked.version()) > 0)
                .anyMatch(entry -> entry.event() instanceof CaseEvent.FindingDecided(var id, var about, var kind)
                        && about.equals(asked.finding()));
    }

    private static void requireReason(Finding finding, RulingKind ruling, String reason) {
        if (reason.isEmpty() && Rulings.wantsReason(finding, ruling)) {
            throw bad("A reason is missing.", "Say in a few words why, for whoever reads the package.");
        }
        if (reason.length() > LONGEST) {
            throw bad("The reason is longer than " + LONGEST + " characters.", "Say it more briefly.");
        }
    }

    private static Ruling ruling(Finding finding, Asked asked, Examined examined) {
        return switch (asked.ruling()) {
            case ACCEPT -> new Ruling.Accept();
            case CORRECT -> {
                FindingSubject.OfField field = field(finding);
                yield new Ruling.Correct(field.document(), field.field(), value(field.field(), asked));
            }
            case ILLEGIBLE -> {
                FindingSubject.OfField field = field(finding);
                yield new Ruling.Illegible(field.document(), field.field());
            }
            case SEND_BACK -> new Ruling.SendBack(page(finding, asked, examined));
            case ASSIGN -> {
                if (!(finding.subject() instanceof FindingSubject.OfDocument(var document))) {
                    throw doesNotFit();
                }
                yield new Ruling.Assign(document, people(asked, examined));
            }
            case WAIVE -> {
                if (!(finding.subject() instanceof FindingSubject.OfRequirement(var requirement))) {
                    throw doesNotFit();
                }
                yield new Ruling.Waive(requirement);
            }
        };
    }

    private static FindingSubject.OfField field(Finding finding) {
        if (finding.subject() instanceof FindingSubject.OfField field) {
            return field;
        }
        throw doesNotFit();
    }

    private static FieldValue value(FieldName field, Asked asked) {
        String text = asked.value().orElse("").strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw bad("The value is empty or too long.", "Type in what stands on the page.");
        }
        return Values.parse(field.kind(), text);
    }

    private static SortedSet<PersonId> people(Asked asked, Examined examined) {
        List<PersonId> people = asked.people()
                .orElseThrow(() -> bad("The list of people is missing.", "Say whose paper it is, or nobody's: []."));
        if (people.stream().anyMatch(id -> examined.file().person(id).isEmpty())) {
            throw bad("The list names somebody who is not in this case.", "Choose among the people of the case.");
        }
        return new TreeSet<>(people);
    }

    private static PageRef page(Finding finding, Asked asked, Examined examined) {
        List<PageRef> pages = FindingPlaces.pages(finding, examined);
        PageRef page = asked.page()
                .map(PagePlace::ref)
                .or(() -> pages.stream().findFirst())
                .orElseThrow(Deciding::doesNotFit);
        if (!pages.contains(page)) {
            throw bad("This page does not show what the finding speaks of.", "Choose a page of that paper.");
        }
        return page;
    }

    private static Refused gone() {
        return new Refused(Problem.conflict(
                "finding-gone",
                "The finding is no longer there",
                "The case has changed since you looked, and this finding with it.",
                "Look at the case as it is now; perhaps a new paper has settled it."));
    }

    private static Refused doesNotFit() {
        return bad("This ruling does not fit what the finding speaks of.", "Choose one that the finding lists.");
    }

    private static Refused bad(String detail, String next) {
        return new Refused(Problem.badRequest(detail, next));
    }
}
