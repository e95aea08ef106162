package dev.dossier.reading.field;

import dev.dossier.domain.paper.FieldReading;
import dev.dossier.domain.paper.FieldReading.Read;
import dev.dossier.domain.paper.Source;
import java.util.Collection;
import java.util.List;

/** Values that no second look makes sure, of other scripts and of hands: what only print says goes to a person. */
final class Unheard {

    private Unheard() {}

    /** The same fields, of which none passes on print alone. */
    static List<FieldReading> asked(Collection<FieldReading> fields) {
        return fields.stream()
                .map(field ->
                        field instanceof Read read && isPrintAlone(read) ? Rereading.doubtful(read, List.of()) : field)
                .toList();
    }

    private static boolean isPrintAlone(Read read) {
        return read.evidence().stream().allMatch(evidence -> evidence.source() == Source.PRINTED);
    }
}
