package dev.dossier.packaging.verify;

import dev.dossier.domain.casefile.Decision;
import dev.dossier.domain.casefile.DecisionId;
import dev.dossier.domain.casefile.PersonId;
import dev.dossier.domain.casefile.RequirementState;
import dev.dossier.domain.casefile.SealedPackage;
import dev.dossier.json.published.PublishedCase;
import dev.dossier.json.published.PublishedDocument;
import dev.dossier.json.published.PublishedFinding;
import dev.dossier.json.published.PublishedNames;
import dev.dossier.json.published.PublishedRequirement;
import dev.dossier.json.published.PublishedUpload;
import dev.dossier.packaging.bag.BagFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The case says nothing that the files beside it, or other parts of it, contradict. */
final class CaseCheck {

    private static final String CASE = "data/case.json";
    private static final String ASK = "Ask the sender for the package again.";

    private final Bag bag;
    private final PublishedCase told;
    private final Problems problems;

    private CaseCheck(Bag bag, PublishedCase told, Problems problems) {
        this.bag = bag;
        this.told = told;
        this.problems = problems;
    }

    static void of(Bag bag, PublishedCase told, Problems problems) throws IOException, Refused {
        CaseCheck check = new CaseCheck(bag, told, problems);
        check.names();
        check.originals();
        check.nothingElse();
        check.references();
        check.closed();
        check.inventory();
    }

    private void contradicts(boolean holds, String where, String message) {
        problems.unless(holds, "case-contradicts", where, message + " " + ASK);
    }

    private void names() throws IOException, Refused {
        String number = told.caseNumber().text();
        Map<String, String> info = TagCheck.info(bag);
        contradicts(
                told.id().text().equals(number + "-r" + told.round()),
                CASE + " /id",
                "The name of the package is not made of the case number and the round.");
        contradicts(
                bag.source().name().map(told.id().text()::equals).orElse(true),
                "bagit.txt",
                "The folder is not called as the package inside.");
        contradicts(
                number.equals(info.get("External-Identifier")),
                "bag-info.txt",
                "External-Identifier is not the number of the case inside.");
        contradicts(
                LocalDate.ofInstant(told.closedAt(), ZoneOffset.UTC).toString().equals(info.get("Bagging-Date")),
                "bag-info.txt",
                "Bagging-Date is not the day of the case's last change.");
        List<SealedPackage> earlier = told.earlier();
        contradicts(
                told.supersedes().equals(earlier.stream().reduce((a, b) -> b).map(SealedPackage::id)),
                CASE + " /supersedes",
                "The package supersedes another than the last one before it.");
    }

    private void originals() {
        for (PublishedUpload upload : told.uploads()) {
            String path = "data/" + upload.file();
            BagFile file = bag.files().get(path);
            if (file == null) {
                problems.add("file-missing", path, "The case names this original, and it is not there. " + ASK);
            } else {
                contradicts(
                        file.sha256().equals(upload.id().sha256()) && file.bytes() == upload.bytes(),
                        path,
                        "The original is not the file that was received.");
            }
        }
    }

    private void nothingElse() {
        Set<String> named = new HashSet<>(Set.of(PublishedNames.CASE, PublishedNames.AUDIT, PublishedNames.INVENTORY));
        told.uploads().forEach(upload -> named.add(upload.file()));
        told.documents().forEach(document -> named.add(document.file()));
        bag.files().values().stream()
                .filter(BagFile::isPayload)
                .filter(file -> !named.contains(file.path().substring("data/".length())))
                .forEach(file -> contradicts(false, file.path(), "Nothing in the case speaks of this file."));
    }

    private void references() {
        Set<PersonId> people = told.people().stream().map(person -> person.id()).collect(Collectors.toSet());
        told.relationships()
                .forEach(claim -> contradicts(
                        people.contains(claim.from()) && people.contains(claim.to()),
                        CASE + " /relationships",
                        "A relationship names somebody who is not in the case."));
        told.documents()
                .forEach(document -> contradicts(
                        people.containsAll(document.people()),
                        CASE + " /documents " + document.id().text(),
                        "The document is about somebody who is not in the case."));
        Set<Object> documents =
                told.documents().stream().map(PublishedDocument::id).collect(Collectors.toSet());
        for (PublishedRequirement requirement : told.requirements()) {
            boolean known = !(requirement.state() instanceof RequirementState.Met(var by)) || documents.containsAll(by);
            contradicts(
                    known,
                    CASE + " /requirements " + requirement.key().text(),
                    "The requirement is met by a document that is not in the case.");
        }
    }

    /** Everything that asked for a person was decided by a decision that stands. */
    private void closed() {
        Set<DecisionId> standing = told.decisions().stream()
                .filter(Decision::stands)
                .map(Decision::id)
                .collect(Collectors.toSet());
        for (PublishedFinding finding : told.findings()) {
            contradicts(
                    finding.settledBy().map(standing::contains).orElse(true),
                    CASE + " /findings " + finding.key().text(),
                    "The finding is said to be settled by a decision that does not stand.");
        }
        for (PublishedRequirement requirement : told.requirements()) {
            boolean open = switch (requirement.state()) {
                case RequirementState.Met met -> false;
                case RequirementState.Unmet unmet -> true;
                case RequirementState.Waived(var by) -> !standing.contains(by);
            };
            contradicts(
                    !open,
                    CASE + " /requirements " + requirement.key().text(),
                    "The requirement is neither met nor waived, so the case is not closed.");
        }
    }

    private void inventory() throws IOException, Refused {
        String path = "data/" + PublishedNames.INVENTORY;
        if (!bag.has(path)) {
            problems.add("file-missing", path, "The inventory is not there. " + ASK);
            return;
        }
        List<String> lines =
                new String(bag.bytes(path), StandardCharsets.UTF_8).lines().toList();
        contradicts(
                lines.size() == told.documents().size() + 1, path, "The inventory has not one line for each document.");
        for (PublishedDocument document : told.documents()) {
            BagFile copy = bag.files().get("data/" + document.file());
            String people = document.people().stream().map(PersonId::text).collect(Collectors.joining(" "));
            String line = String.join(
                    ",",
                    document.id().text(),
                    document.type().name(),
                    people,
                    Integer.toString(document.pages().size()),
                    copy == null ? "" : copy.sha256());
            contradicts(
                    lines.stream().anyMatch(l -> l.startsWith(line + ",")),
                    path,
                    "The inventory says something else than the case about document "
                            + document.id().text() + ".");
        }
    }
}
