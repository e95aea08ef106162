package dev.dossier.domain.paper;

import java.util.List;
import java.util.Optional;

/** What reading a field came to. Absence is a case of its own, never a missing object. */
public sealed interface FieldReading {

    FieldName name();

    /**
     * A value was seen.
     *
     * @param evidence where it was seen, best first; never empty
     * @param alternatives other values that the same characters could stand for, likeliest first
     * @param accepted true if the value passes without a person
     */
    record Read(
            FieldName name,
            FieldValue value,
            List<Evidence> evidence,
            Grade grade,
            Confidence confidence,
            List<FieldValue> alternatives,
            boolean accepted)
            implements FieldReading {

        public Read {
            evidence = List.copyOf(evidence);
            alternatives = List.copyOf(alternatives);
            if (evidence.isEmpty()) {
                throw new IllegalArgumentException("A value without evidence was not read");
            }
            if (accepted && grade == Grade.D) {
                throw new IllegalArgumentException("A value of grade D goes to a person");
            }
        }

        /** True if two sources were read and the value is one of several that they give. */
        public boolean sourcesDisagree() {
            return !alternatives.isEmpty()
                    && evidence.stream().map(Evidence::source).distinct().count() > 1;
        }

        /** Where the value is best seen. */
        public Evidence best() {
            return evidence.getFirst();
        }
    }

    /**
     * Something stands there and cannot be read.
     *
     * @param where the place, if it is known
     */
    record Illegible(FieldName name, Optional<Evidence> where) implements FieldReading {}

    /** The document does not show this field. */
    record Missing(FieldName name) implements FieldReading {}
}
