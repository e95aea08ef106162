package dev.dossier.domain.paper;

import dev.dossier.domain.date.DateInterval;
import dev.dossier.domain.name.NameFolding;
import java.util.Locale;

/** What a field says, apart from how it was printed. */
public sealed interface FieldValue {

    /** The value as it is written in files and interfaces: names as printed, dates in ISO 8601. */
    String text();

    /** True if both say the same, however each spells it. */
    boolean saysTheSameAs(FieldValue other);

    /** A part of a person's name, as printed. */
    record NameValue(String text) implements FieldValue {
        @Override
        public boolean saysTheSameAs(FieldValue other) {
            return other instanceof NameValue(String name)
                    && NameFolding.fold(name).equals(NameFolding.fold(text));
        }
    }

    /** The number of a document, a person or an entry in a register. */
    record IdentifierValue(String text) implements FieldValue {
        @Override
        public boolean saysTheSameAs(FieldValue other) {
            return other instanceof IdentifierValue(String number)
                    && bare(number).equals(bare(text));
        }

        private static String bare(String number) {
            return number.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
        }
    }

    /** A state or organisation, as the three-letter code of ICAO Doc 9303-3 (Germany, printed {@code D}, is DEU). */
    record StateValue(String text) implements FieldValue {
        @Override
        public boolean saysTheSameAs(FieldValue other) {
            return other instanceof StateValue(String code) && code.equals(text);
        }
    }

    /** A date, known as exactly as the paper says. */
    record DateValue(DateInterval interval) implements FieldValue {
        @Override
        public String text() {
            return interval.toString();
        }

        @Override
        public boolean saysTheSameAs(FieldValue other) {
            return other instanceof DateValue(DateInterval when) && when.equals(interval);
        }
    }

    /** The sex as printed. */
    record SexValue(Sex sex) implements FieldValue {
        @Override
        public String text() {
            return sex.name();
        }

        @Override
        public boolean saysTheSameAs(FieldValue other) {
            return other instanceof SexValue(Sex printed) && printed == sex;
        }
    }

    /** Any other words. */
    record TextValue(String text) implements FieldValue {
        @Override
        public boolean saysTheSameAs(FieldValue other) {
            return other instanceof TextValue(String words)
                    && NameFolding.fold(words).equals(NameFolding.fold(text));
        }
    }

    /**
     * The value that {@code text} stands for.
     *
     * @throws IllegalArgumentException if the text is blank or does not fit the kind; the message does not repeat it
     */
    static FieldValue parse(ValueKind kind, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A value is not blank");
        }
        return switch (kind) {
            case NAME -> new NameValue(text);
            case IDENTIFIER -> new IdentifierValue(text);
            case STATE -> new StateValue(text);
            case DATE -> new DateValue(DateInterval.parse(text));
            case SEX -> new SexValue(Sex.valueOf(text));
            case TEXT -> new TextValue(text);
        };
    }
}
