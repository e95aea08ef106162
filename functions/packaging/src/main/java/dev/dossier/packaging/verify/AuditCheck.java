package dev.dossier.packaging.verify;

import dev.dossier.domain.casefile.AuditChain;
import dev.dossier.domain.casefile.Decision;
import dev.dossier.json.published.PublishedAudit;
import dev.dossier.json.published.PublishedCase;
import dev.dossier.json.published.PublishedEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The audit trail is unbroken, and what it ends with is what the case says. */
final class AuditCheck {

    private static final String AUDIT = "data/audit.json";
    private static final String ASK = "Ask the sender for the package again.";

    private final PublishedAudit audit;
    private final PublishedCase told;
    private final Problems problems;

    private AuditCheck(PublishedAudit audit, PublishedCase told, Problems problems) {
        this.audit = audit;
        this.told = told;
        this.problems = problems;
    }

    static void of(PublishedAudit audit, PublishedCase told, Problems problems) {
        AuditCheck check = new AuditCheck(audit, told, problems);
        check.chain();
        check.end();
        check.rounds();
        check.uploads();
        check.decisions();
        check.lastCheck();
    }

    private void chain() {
        String previous = AuditChain.BEGINNING;
        int sequence = 1;
        for (PublishedEvent entry : audit.entries()) {
            problems.unless(
                    entry.sequence() == sequence && entry.follows(previous),
                    "audit-broken",
                    AUDIT + " entry " + sequence,
                    "The entry does not follow from the one before: an entry was changed, moved or left out. " + ASK);
            previous = entry.chain();
            sequence++;
        }
    }

    private void agrees(boolean holds, String message) {
        problems.unless(holds, "audit-contradicts", AUDIT, message + " " + ASK);
    }

    private void end() {
        PublishedEvent last = audit.entries().getLast();
        agrees(audit.caseNumber().equals(told.caseNumber()), "The trail belongs to another case.");
        agrees(
                last.version().equals(told.version()) && last.at().equals(told.closedAt()),
                "The trail does not end with the version of the case that the package holds.");
    }

    private void rounds() {
        agrees(of("case-reopened").size() == told.round() - 1, "The trail opens another number of rounds.");
        List<String> sealed = of("package-sealed").stream()
                .map(entry -> entry.facts().getFirst())
                .toList();
        agrees(
                sealed.equals(told.earlier().stream()
                        .map(earlier -> earlier.id().text())
                        .toList()),
                "The trail names other packages than the case.");
    }

    private void uploads() {
        Set<String> received = of("upload-received").stream()
                .map(entry -> entry.facts().getFirst())
                .collect(Collectors.toSet());
        Set<String> kept =
                told.uploads().stream().map(upload -> upload.id().sha256()).collect(Collectors.toSet());
        agrees(received.equals(kept), "The trail names other uploads than the case.");
    }

    private void decisions() {
        List<PublishedEvent> made = of("finding-decided");
        agrees(
                made.size() == told.decisions().size()
                        && told.decisions().stream()
                                .allMatch(decision -> made.stream().anyMatch(e -> tells(e, decision))),
                "The trail names other decisions than the case.");
    }

    private static boolean tells(PublishedEvent entry, Decision decision) {
        return entry.by().equals(decision.by())
                && entry.at().equals(decision.at())
                && entry.facts()
                        .equals(List.of(
                                Integer.toString(decision.id().number()),
                                decision.about().text(),
                                decision.ruling().kind().name()));
    }

    private void lastCheck() {
        List<PublishedEvent> checks = of("case-checked");
        List<String> clear = List.of(Integer.toString(told.findings().size()), "0");
        agrees(
                !checks.isEmpty() && checks.getLast().facts().equals(clear),
                "The last check of the trail did not find the case clear, with the findings that the case has.");
    }

    private List<PublishedEvent> of(String type) {
        return audit.entries().stream()
                .filter(entry -> entry.type().equals(type))
                .toList();
    }
}
