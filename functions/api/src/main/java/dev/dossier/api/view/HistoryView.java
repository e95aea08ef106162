package dev.dossier.api.view;

import dev.dossier.api.words.Wording;
import dev.dossier.domain.casefile.CaseEvent;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseVersion;
import dev.dossier.domain.casefile.HistoryEntry;
import dev.dossier.domain.casefile.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What happened to a case, oldest first.
 *
 * @param unbroken true if every line follows from the one before, so that none was changed, left out or moved
 */
public record HistoryView(List<Line> entries, boolean unbroken) {

    /** One line of the audit trail, with its event in plain words. */
    public record Line(int sequence, CaseVersion version, Instant at, String by, Role role, String type, String text) {}

    public static HistoryView of(CaseFile file, Wording words) {
        List<Line> lines = file.history().stream()
                .map(entry -> new Line(
                        entry.sequence(),
                        entry.version(),
                        entry.at(),
                        entry.by().id(),
                        entry.by().role(),
                        entry.event().type(),
                        words.event(entry.event().type(), facts(entry.event(), file, words))))
                .toList();
        return new HistoryView(lines, HistoryEntry.isUnbroken(file.history()));
    }

    private static Map<String, String> facts(CaseEvent event, CaseFile file, Wording words) {
        return switch (event) {
            case CaseEvent.CaseOpened opened -> Map.of();
            case CaseEvent.PeopleChanged(var people) -> Map.of("people", number(people));
            case CaseEvent.UploadReceived(var upload) ->
                Map.of("file", file.upload(upload).map(u -> u.fileName()).orElse(upload.brief()));
            case CaseEvent.UploadRead(var upload, var pages, var documents) ->
                Map.of(
                        "file", file.upload(upload).map(u -> u.fileName()).orElse(upload.brief()),
                        "pages", number(pages),
                        "documents", number(documents));
            case CaseEvent.UploadRejected(var upload, var problem) ->
                Map.of("file", file.upload(upload).map(u -> u.fileName()).orElse(upload.brief()), "problem", problem);
            case CaseEvent.CaseChecked(var findings, var open) ->
                Map.of("findings", number(findings), "open", number(open));
            case CaseEvent.FindingDecided(var decision, var finding, var ruling) ->
                Map.of(
                        "decision", number(decision.number()),
                        "finding", words.kindOfFinding(finding.code()),
                        "ruling", words.ruling(ruling));
            case CaseEvent.DecisionWithdrawn(var decision) -> Map.of("decision", number(decision.number()));
            case CaseEvent.PackageSealed(var sealed, var round) -> Map.of("package", sealed.text());
            case CaseEvent.CaseReopened(var round) -> Map.of("round", number(round));
        };
    }

    private static String number(int n) {
        return Integer.toString(n);
    }
}
