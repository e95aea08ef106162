package dev.dossier.local.evaluate;

import dev.dossier.local.evaluate.Evaluation.FieldRow;
import dev.dossier.local.evaluate.Evaluation.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An evaluation as tables. */
final class Tables {

    private static final List<String> COUNT_HEADS =
            List.of("fields", "right", "accepted", "silent", "of accepted", "at most", "only marks");

    private Tables() {}

    static Table pages(Evaluation evaluation) {
        return new Table(
                "Pages",
                1,
                List.of("kind", "files", "unreadable", "pages", "kept", "fate", "turned", "ms/page", "p95"),
                evaluation.sheets().stream()
                        .map(row -> List.of(
                                row.kind(),
                                "" + row.files(),
                                "" + row.unreadable(),
                                "" + row.pages(),
                                percent(row.keptShare()),
                                percent(row.fateShare()),
                                percent(row.turnShare()),
                                whole(row.median()),
                                whole(row.p95())))
                        .toList());
    }

    static Table documents(List<Section> sections) {
        return new Table(
                "Documents and their machine-readable zones",
                2,
                List.of(
                        "type",
                        "kind",
                        "documents",
                        "found",
                        "type right",
                        "zones",
                        "found",
                        "all right",
                        "wrong, valid"),
                sections.stream()
                        .map(row -> List.of(
                                row.type(),
                                row.kind(),
                                "" + row.papers().documents(),
                                "" + row.papers().found(),
                                percent(row.papers().typeShare()),
                                "" + row.papers().zones(),
                                "" + row.papers().zonesFound(),
                                percent(row.papers().zoneShare()),
                                "" + row.papers().zonesWrongButValid()))
                        .toList());
    }

    static Table sections(List<Section> sections) {
        List<List<String>> rows = new ArrayList<>();
        for (Section section : sections) {
            List<String> row = new ArrayList<>(List.of(section.type(), section.kind()));
            row.addAll(counts(section.fields()));
            row.add(section.auroc().map(value -> decimal(value, 3)).orElse("-"));
            rows.add(row);
        }
        return new Table("Legible values by type", 2, heads(List.of("type", "kind"), List.of("AUROC")), rows);
    }

    static Table illegible(List<Section> sections) {
        return new Table(
                "Illegible values",
                2,
                List.of("type", "kind", "fields", "not read", "accepted (silent)", "guessed"),
                sections.stream()
                        .filter(row -> row.illegible().fields() > 0)
                        .map(row -> List.of(
                                row.type(),
                                row.kind(),
                                "" + row.illegible().fields(),
                                "" + row.illegible().right(),
                                "" + row.illegible().accepted(),
                                "" + row.illegible().guessed()))
                        .toList());
    }

    static Table fields(String title, List<FieldRow> fields) {
        List<List<String>> rows = new ArrayList<>();
        for (FieldRow field : fields) {
            List<String> row = new ArrayList<>(List.of(field.type(), field.field(), field.kind()));
            row.addAll(counts(field.count()));
            row.add("" + field.extras());
            row.add("" + field.acceptedExtras());
            rows.add(row);
        }
        return new Table(title, 3, heads(List.of("type", "field", "kind"), List.of("extra", "accepted")), rows);
    }

    static Table floors(Evaluation evaluation) {
        return new Table(
                "Floors: the lowest that keeps a share of silent errors, and what would pass then",
                1,
                List.of("target", "floor", "accepted", "silent", "at most"),
                evaluation.floors().stream()
                        .map(choice -> List.of(
                                fine(Optional.of(choice.target())),
                                choice.floor().map(floor -> decimal(floor, 2)).orElse("none"),
                                percent(choice.accepted()),
                                choice.floor()
                                        .map(floor -> "" + choice.silentErrors())
                                        .orElse("-"),
                                choice.floor()
                                        .map(floor -> fine(Optional.of(choice.atMost())))
                                        .orElse("-")))
                        .toList());
    }

    static Table calibration(Evaluation evaluation) {
        return new Table(
                "Calibration: of values read with this confidence, so many are right",
                1,
                List.of("confidence", "fields", "mean", "right"),
                evaluation.calibration().stream()
                        .map(bin -> List.of(
                                decimal(bin.from(), 1) + " to " + decimal(bin.to(), 1),
                                "" + bin.fields(),
                                percent(bin.meanConfidence()),
                                percent(bin.right())))
                        .toList());
    }

    static Table places(String title, List<Evaluation.Place> places) {
        return new Table(
                title,
                3,
                List.of("file", "type", "field", "page", "confidence"),
                places.stream()
                        .map(place -> List.of(
                                place.file(),
                                place.type(),
                                place.field(),
                                "" + place.page(),
                                percent(Optional.of(place.confidence()))))
                        .toList());
    }

    private static List<String> heads(List<String> before, List<String> after) {
        List<String> heads = new ArrayList<>(before);
        heads.addAll(COUNT_HEADS);
        heads.addAll(after);
        return heads;
    }

    private static List<String> counts(FieldCount count) {
        return List.of(
                "" + count.fields(),
                percent(count.accuracy()),
                percent(count.acceptedShare()),
                "" + count.silentErrors(),
                fine(count.silentShare()),
                count.accepted() == 0 ? "-" : fine(Optional.of(count.silentBound())),
                "" + count.onlyDiacritics());
    }

    private static String percent(Optional<Double> share) {
        return share.map(value -> decimal(value * 100, 1) + "%").orElse("-");
    }

    private static String fine(Optional<Double> share) {
        return share.map(value -> decimal(value * 100, 2) + "%").orElse("-");
    }

    private static String whole(Optional<Double> number) {
        return number.map(value -> decimal(value, 0)).orElse("-");
    }

    private static String decimal(double number, int places) {
        return String.format(Locale.ROOT, "%." + places + "f", number);
    }
}
