package dev.dossier.local.evaluate;

import dev.dossier.json.ReadReport;
import dev.dossier.local.evaluate.Pairing.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds what was read of a file against its expected answer. */
public final class Judge {

    private Judge() {}

    /**
     * Judges {@code report}.
     *
     * @param name what to call the file
     */
    public static Judgement judge(String name, Answer answer, ReadReport report) {
        List<Judgement.Page> pages =
                answer.pages().stream().map(page -> page(page, report)).toList();
        List<Judgement.Paper> papers = new ArrayList<>();
        List<Judgement.Extra> extras = new ArrayList<>();
        Pairing pairing = Pairing.of(answer.papers(), report.documents());
        for (Pair pair : pairing.pairs()) {
            FieldMatch match = FieldMatch.of(
                    pair.expected().fields(),
                    pair.read().map(ReadReport.Paper::fields).orElse(List.of()));
            String type = pair.expected().type();
            papers.add(new Judgement.Paper(
                    type,
                    pair.read().map(read -> read.type().name()),
                    pair.expected().zone().map(lines -> zone(lines, pair.read())),
                    match.verdicts()));
            match.extras().forEach(field -> extras.add(new Judgement.Extra(type, field)));
        }
        for (ReadReport.Paper stray : pairing.strays()) {
            stray.fields()
                    .forEach(
                            field -> extras.add(new Judgement.Extra(stray.type().name(), field)));
        }
        return new Judgement(
                name,
                answer.kind(),
                unreadable(report),
                report.milliseconds(),
                report.pages().size(),
                pages,
                papers,
                extras);
    }

    private static Optional<String> unreadable(ReadReport report) {
        return report.pages().isEmpty()
                ? report.problems().stream().map(problem -> problem.code()).findFirst()
                : Optional.empty();
    }

    private static Judgement.Page page(Answer.Page expected, ReadReport report) {
        List<ReadReport.Page> found = report.pages().stream()
                .filter(page -> page.page() == expected.page())
                .toList();
        boolean isKept = found.size() == 1;
        boolean isFateRight = isKept && found.get(0).fate().equals(expected.fate());
        Optional<Boolean> isTurnRight = expected.fate().equals("document")
                ? Optional.of(isKept && found.get(0).rotation() == expected.rotation())
                : Optional.empty();
        return new Judgement.Page(isKept, isFateRight, isTurnRight);
    }

    private static Judgement.Zone zone(List<String> expected, Optional<ReadReport.Paper> paper) {
        Optional<ReadReport.Zone> read = paper.flatMap(ReadReport.Paper::mrz);
        return new Judgement.Zone(
                read.isPresent(),
                read.map(zone -> zone.lines().equals(expected)).orElse(false),
                read.map(ReadReport.Zone::valid).orElse(false));
    }
}
