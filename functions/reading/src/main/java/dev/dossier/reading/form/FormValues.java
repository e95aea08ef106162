package dev.dossier.reading.form;

import dev.dossier.domain.date.CalendarSystem;
import dev.dossier.domain.date.DateOrder;
import dev.dossier.domain.date.DateReader;
import dev.dossier.domain.date.DateReading;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldValue;
import dev.dossier.domain.paper.FieldValue.DateValue;
import dev.dossier.domain.paper.FieldValue.IdentifierValue;
import dev.dossier.domain.paper.FieldValue.NameValue;
import dev.dossier.domain.paper.FieldValue.SexValue;
import dev.dossier.domain.paper.FieldValue.StateValue;
import dev.dossier.domain.paper.FieldValue.TextValue;
import dev.dossier.domain.paper.Sex;
import dev.dossier.domain.paper.ValueKind;
import dev.dossier.reading.field.States;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What people write into forms, as values. American forms ask for the month before the day. */
final class FormValues {

    /** What stands for an empty answer, so that no question looks forgotten. */
    private static final Pattern NOTHING = Pattern.compile("(?i)n/a\\.?|n\\.a\\.?|none\\.?|not applicable\\.?|-+");

    private static final Pattern NOT_KNOWN = Pattern.compile("(?i)unknown\\.?|unk\\.?|not known\\.?");

    private static final int YEARS_AHEAD = 60;

    private final DateReader dates;

    FormValues(int thisYear) {
        dates = new DateReader(DateOrder.MONTH_FIRST, List.of(CalendarSystem.GREGORIAN), thisYear + YEARS_AHEAD);
    }

    /** True if the text says that there is nothing to say. */
    static boolean isNothing(FieldName name, String text) {
        boolean fact = name.kind() != ValueKind.TEXT;
        return text.isBlank()
                || NOTHING.matcher(text).matches()
                || (fact && NOT_KNOWN.matcher(text).matches());
    }

    /** What {@code text} says under {@code name}; empty if it is not what is asked there. */
    Optional<FieldValue> of(FieldName name, String text) {
        return switch (name.kind()) {
            case NAME -> Optional.of(new NameValue(text));
            case IDENTIFIER -> Optional.of(new IdentifierValue(text));
            case TEXT -> Optional.of(new TextValue(text));
            case STATE ->
                Optional.of(
                        States.codeFor(text).<FieldValue>map(StateValue::new).orElse(new TextValue(text)));
            case SEX -> sex(text).map(SexValue::new);
            case DATE ->
                dates.read(text) instanceof DateReading.Understood(var interval, var calendar)
                        ? Optional.of(new DateValue(interval))
                        : Optional.empty();
        };
    }

    private static Optional<Sex> sex(String text) {
        return switch (text.isEmpty() ? ' ' : Character.toUpperCase(text.charAt(0))) {
            case 'F' -> Optional.of(Sex.F);
            case 'M' -> Optional.of(Sex.M);
            case 'X' -> Optional.of(Sex.X);
            default -> Optional.empty();
        };
    }
}
