package dev.dossier.reading.form;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How answers look that have a shape of their own. What looks otherwise was read or written wrongly. */
final class Shapes {

    private static final Pattern DATE = Pattern.compile("(0[1-9]|1[0-2])/(0[1-9]|[12]\\d|3[01])/(19|20)\\d\\d");

    private static final Map<String, Pattern> OTHERS = Map.of(
            "alienNumber", Pattern.compile("(A ?-? ?)?(\\d{7,9}|\\d{3}-\\d{3}-\\d{3})"),
            "socialSecurityNumber", Pattern.compile("\\d{3}-?\\d{2}-?\\d{4}"),
            "onlineAccountNumber", Pattern.compile("\\d{12}"),
            "arrivalRecordNumber", Pattern.compile("\\d{9}[A-Z0-9]\\d"),
            "sevisNumber", Pattern.compile("(N-?)?\\d{10}"),
            "numberOfChildren", Pattern.compile("\\d{1,2}"),
            "email", Pattern.compile("[\\w.+%-]+@[\\w-]+(\\.[\\w-]+)+"));

    /** Months and years as forms ask for them; a day may be added. */
    private static final Pattern MONTH =
            Pattern.compile("(?i)((0?[1-9]|1[0-2])/)?((0?[1-9]|[12]\\d|3[01])/)?((19|20)\\d\\d)|present");

    private Shapes() {}

    /** The shape of what {@code question} asks; empty if any words will do. */
    static Optional<Pattern> of(Question question) {
        String field = question.field();
        if (field.startsWith("dateOf")) {
            return Optional.of(DATE);
        }
        if (field.equals("from") || field.equals("to")) {
            return Optional.of(MONTH);
        }
        return Optional.ofNullable(OTHERS.get(field));
    }

    /** True if the answer is written in digits and capitals without blanks. */
    static boolean isCode(Question question) {
        return OTHERS.containsKey(question.field()) || question.field().startsWith("dateOf");
    }
}
