package dev.dossier.local.evaluate;

import dev.dossier.json.ReadReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The fields of one document, matched by name.
 *
 * @param verdicts one for each expected field, in their order
 * @param extras fields that were read and are not expected
 */
record FieldMatch(List<Verdict> verdicts, List<ReadReport.Field> extras) {

    /** Where one name is expected or read twice, fields on the same page go together first. */
    static FieldMatch of(List<Answer.Field> expected, List<ReadReport.Field> read) {
        List<ReadReport.Field> left = new ArrayList<>(read);
        List<Verdict> verdicts = new ArrayList<>();
        for (Answer.Field field : expected) {
            Optional<ReadReport.Field> found = best(field, left).or(() -> best(field, read));
            found.ifPresent(left::remove);
            verdicts.add(new Verdict(field, found));
        }
        left.removeIf(
                field -> expected.stream().anyMatch(wanted -> wanted.name().equals(field.name())));
        return new FieldMatch(List.copyOf(verdicts), List.copyOf(left));
    }

    private static Optional<ReadReport.Field> best(Answer.Field expected, List<ReadReport.Field> among) {
        return among.stream()
                .filter(field -> field.name().equals(expected.name()))
                .min(Comparator.comparing(field -> field.page() != expected.page()));
    }
}
