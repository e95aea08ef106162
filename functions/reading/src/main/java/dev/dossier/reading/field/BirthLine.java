package dev.dossier.reading.field;

import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldValue;
import dev.dossier.domain.paper.ValueKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parts a line that says when and where somebody was born ({@code PADUA / 28.03.1987}). */
final class BirthLine {

    private BirthLine() {}

    /** What of {@code run} answers {@code name}; all of it if there is no date in it. */
    static List<Token> part(FieldName name, List<Token> run, ValueReader values) {
        for (int first = 0; first < run.size(); first++) {
            for (int to = run.size(); to > first; to--) {
                Optional<FieldValue> date = date(run.subList(first, to), values);
                if (date.isPresent()) {
                    int from = first;
                    while (from + 1 < to
                            && date(run.subList(from + 1, to), values).equals(date)) {
                        from++;
                    }
                    return name.kind() == ValueKind.DATE ? run.subList(from, to) : without(run, from, to);
                }
            }
        }
        return run;
    }

    private static Optional<FieldValue> date(List<Token> tokens, ValueReader values) {
        return values.read(FieldName.DATE_OF_BIRTH, tokens).map(Sighting::value);
    }

    /** The place stands on one side of the date; what stands on both is as good as any guess. */
    private static List<Token> without(List<Token> run, int from, int to) {
        List<Token> rest = new ArrayList<>(run.subList(0, from));
        rest.addAll(run.subList(to, run.size()));
        return rest;
    }
}
