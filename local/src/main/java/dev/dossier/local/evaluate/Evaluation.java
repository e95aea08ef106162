package dev.dossier.local.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What reading a folder came to, counted. The rows for {@link #ALL} come before those of each kind.
 *
 * @param sheets files and pages, by kind
 * @param kinds documents and fields, by kind
 * @param types documents and fields, by type and kind
 * @param fields by name and kind
 * @param typeFields by type, name and kind
 * @param calibration ten bins of confidence
 * @param floors which floor keeps which share of silent errors
 * @param silentErrors every one, illegible values among them
 * @param acceptedExtras fields that would pass without a person and that no answer expects
 */
public record Evaluation(
        List<SheetCount> sheets,
        List<Section> kinds,
        List<Section> types,
        List<FieldRow> fields,
        List<FieldRow> typeFields,
        List<Calibration.Bin> calibration,
        List<Floors.Choice> floors,
        List<Place> silentErrors,
        List<Place> acceptedExtras) {

    /** Stands for every kind, type or field. */
    public static final String ALL = "all";

    /**
     * Documents of one type and kind, and their fields.
     *
     * @param auroc of the order in which a person would look at the fields, if there is anything to order
     */
    record Section(
            String type,
            String kind,
            PaperCount papers,
            FieldCount fields,
            IllegibleCount illegible,
            Optional<Double> auroc) {}

    /**
     * Fields of one name, in documents of one type and kind.
     *
     * @param extras readings that no answer expects
     * @param acceptedExtras those of them that would pass without a person
     */
    record FieldRow(String type, String field, String kind, FieldCount count, long extras, long acceptedExtras) {}

    /** Where a field stands; its value stays there. */
    public record Place(String file, String type, String field, int page, double confidence) {}

    /** Counts {@code judgements}. */
    public static Evaluation of(List<Judgement> judgements) {
        Cases cases = Cases.of(judgements);
        List<String> kinds = withAll(judgements.stream().map(Judgement::kind));
        List<SheetCount> sheets = new ArrayList<>();
        List<Section> byKind = new ArrayList<>();
        List<Section> byType = new ArrayList<>();
        List<FieldRow> byField = new ArrayList<>();
        List<FieldRow> byTypeAndField = new ArrayList<>();
        for (String kind : kinds) {
            sheets.add(SheetCount.of(
                    kind,
                    judgements.stream().filter(one -> fits(kind, one.kind())).toList()));
            byKind.add(cases.section(ALL, kind));
        }
        cases.types().forEach(type -> kinds.forEach(kind -> byType.add(cases.section(type, kind))));
        cases.names(ALL).forEach(name -> kinds.forEach(kind -> byField.add(cases.row(ALL, name, kind))));
        for (String type : cases.types()) {
            cases.names(type).forEach(name -> kinds.forEach(kind -> byTypeAndField.add(cases.row(type, name, kind))));
        }
        Predicate<FieldRow> isEmpty = row -> row.count().fields() == 0 && row.extras() == 0;
        byField.removeIf(isEmpty);
        byTypeAndField.removeIf(isEmpty);
        byType.removeIf(section -> section.papers().documents() == 0);
        return new Evaluation(
                sheets,
                byKind,
                byType,
                byField,
                byTypeAndField,
                Calibration.of(cases.verdicts()),
                Floors.of(cases.verdicts()),
                cases.silentErrors(),
                cases.acceptedExtras());
    }

    /** True if every file could be read, and what was read tells of every expected page exactly once. */
    public boolean isWhole() {
        SheetCount all = sheets.get(0);
        return all.unreadable() == 0 && all.kept() == all.pages();
    }

    static boolean fits(String wanted, String found) {
        return wanted.equals(ALL) || wanted.equals(found);
    }

    /** All of them first; nothing else where there is only one. */
    private static List<String> withAll(Stream<String> names) {
        TreeSet<String> sorted = new TreeSet<>(names.toList());
        List<String> all = new ArrayList<>(List.of(ALL));
        if (sorted.size() > 1) {
            all.addAll(sorted.reversed());
        }
        return all;
    }
}
