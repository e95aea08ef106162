package dev.dossier.reading.form;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.Evidence;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldReading;
import dev.dossier.domain.paper.FieldReading.Illegible;
import dev.dossier.domain.paper.FieldReading.Read;
import dev.dossier.domain.paper.FieldValue;
import dev.dossier.domain.paper.FieldValue.TextValue;
import dev.dossier.domain.paper.FormEntry;
import dev.dossier.domain.paper.Grade;
import dev.dossier.domain.paper.Grading;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Reads what was entered into the fields of one page of a form. */
public final class FormReader {

    static final String SIGNATURE = "signature";

    /** A mark in the place of a signature can be something else; how often is not known better than this. */
    private static final Confidence SURE_OF_INK = new Confidence(0.95);

    private static final Comparator<Placed> IN_ORDER = Comparator.<Placed>comparingInt(
                    entry -> entry.question().part())
            .thenComparingInt(entry -> entry.box().top())
            .thenComparingInt(entry -> entry.box().left());

    private final Grading grading;
    private final FormValues values;

    public FormReader(Grading grading, LocalDate today) {
        this.grading = grading;
        this.values = new FormValues(today.getYear());
    }

    /**
     * The fields of a page.
     *
     * @param inked true if something was drawn or written at a place of the page
     */
    public List<FieldReading> read(PageRef page, List<FormEntry> entries, Predicate<Box> inked) {
        List<Placed> placed = new ArrayList<>();
        for (FormEntry entry : entries) {
            Questions.of(entry.tooltip())
                    .map(question -> Placed.held(question, entry.value().strip(), entry.box()))
                    .ifPresent(placed::add);
        }
        return fields(page, Numbering.byPlace(placed), inked);
    }

    /** The fields of a page whose entries were read off its picture; people of one role are told apart already. */
    List<FieldReading> read(PageRef page, List<Placed> scanned) {
        return fields(page, scanned, box -> false);
    }

    private List<FieldReading> fields(PageRef page, List<Placed> placed, Predicate<Box> inked) {
        Map<String, List<Placed>> fields = new TreeMap<>();
        placed.forEach(entry ->
                fields.computeIfAbsent(entry.name(), name -> new ArrayList<>()).add(entry));
        List<FieldReading> readings = new ArrayList<>();
        fields.forEach((name, group) -> {
            if (group.getFirst().question().field().equals(SIGNATURE)) {
                signature(page, new FieldName(name), group, inked).ifPresent(readings::add);
            } else {
                read(page, new FieldName(name), group).ifPresent(readings::add);
            }
        });
        return readings;
    }

    private Optional<FieldReading> read(PageRef page, FieldName name, List<Placed> group) {
        boolean inPart = group.getFirst().question().part() > 0;
        List<Placed> filled = group.stream()
                .filter(entry -> !FormValues.isNothing(name, entry.text()) || (inPart && isIllegible(entry)))
                .sorted(IN_ORDER)
                .toList();
        if (filled.isEmpty()) {
            return group.stream()
                    .filter(FormReader::isIllegible)
                    .findFirst()
                    .map(entry -> new Illegible(name, Optional.of(illegible(page, entry))));
        }
        List<Entered> entered = inPart
                ? List.of(joined(filled))
                : filled.stream()
                        .map(entry -> new Entered(
                                entry.question().answer().orElse(entry.text()),
                                entry.box(),
                                entry.source(),
                                entry.confidence(),
                                entry.others()))
                        .toList();
        List<Evidence> evidence = new ArrayList<>();
        boolean understood = true;
        for (Entered one : entered) {
            Optional<FieldValue> value = values.of(name, one.text());
            understood &= value.isPresent();
            evidence.add(new Evidence(
                    one.source(),
                    page,
                    one.box(),
                    one.text(),
                    value.orElse(new TextValue(one.text())),
                    one.confidence()));
        }
        Read read = withOthers(grading.read(name, evidence), name, entered);
        return Optional.of(understood ? read : asWritten(read));
    }

    /** What was written together into several fields. */
    private record Entered(String text, Box box, Source source, Confidence confidence, List<String> others) {}

    private static boolean isIllegible(Placed entry) {
        return entry.text().isEmpty() && entry.confidence().equals(Confidence.NONE);
    }

    private static Evidence illegible(PageRef page, Placed entry) {
        return new Evidence(entry.source(), page, entry.box(), "", new TextValue(""), entry.confidence());
    }

    /** What else the looks saw is put before the person who decides. */
    private Read withOthers(Read read, FieldName name, List<Entered> entered) {
        List<FieldValue> others = new ArrayList<>(read.alternatives());
        entered.stream()
                .flatMap(one -> one.others().stream())
                .flatMap(other -> values.of(name, other).stream())
                .filter(other -> !others.contains(other) && !other.equals(read.value()))
                .forEach(others::add);
        return others.size() == read.alternatives().size()
                ? read
                : new Read(read.name(), read.value(), read.evidence(), Grade.D, read.confidence(), others, false);
    }

    private static Entered joined(List<Placed> parts) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        parts.stream()
                .sorted(Comparator.comparing(entry -> entry.question().row()))
                .forEach(entry -> rows.computeIfAbsent(entry.question().row(), r -> new ArrayList<>())
                        .add(entry.question().joiner().dressed(entry.text())));
        String between = parts.getFirst().question().joiner().between();
        String text = String.join(
                "; ",
                rows.values().stream().map(row -> String.join(between, row)).toList());
        Box box = parts.stream().map(Placed::box).reduce(Box::union).orElseThrow();
        Confidence least = parts.stream()
                .map(Placed::confidence)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Entered(text, box, parts.getFirst().source(), least, List.of());
    }

    /** Somebody wrote something else than was asked for: a person says what it means. */
    private static Read asWritten(Read read) {
        return new Read(
                read.name(), read.value(), read.evidence(), Grade.D, read.confidence(), read.alternatives(), false);
    }

    /** Whether the page is signed; nothing is said of people who need not have signed and have not. */
    private Optional<FieldReading> signature(PageRef page, FieldName name, List<Placed> group, Predicate<Box> inked) {
        Box box = group.getFirst().box();
        boolean present = group.stream()
                .anyMatch(
                        entry -> !entry.text().isEmpty() || inked.test(entry.box())); // a digital signature has a text
        if (!present && name.role().isPresent()) {
            return Optional.empty();
        }
        String text = present ? "present" : "absent";
        Confidence least = group.stream()
                .map(Placed::confidence)
                .min(Comparator.naturalOrder())
                .filter(confidence -> confidence.compareTo(SURE_OF_INK) < 0)
                .orElse(SURE_OF_INK);
        Evidence seen = new Evidence(Source.PRINTED, page, box, text, new TextValue(text), least);
        return Optional.of(grading.read(name, List.of(seen)));
    }
}
