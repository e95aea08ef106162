package dev.dossier.reading.mrz;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters O in numbers that no check digit speaks for. */
final class Zeros {

    /** Letters O with a digit beside them. */
    private static final Pattern AMONG_DIGITS = Pattern.compile("(?<=[0-9])O+|O+(?=[0-9])");

    private Zeros() {}

    /** The same number with zeros for letters O that stand beside digits: few numbers have the letter there. */
    static String amongDigits(String number) {
        return AMONG_DIGITS
                .matcher(number)
                .replaceAll(found ->
                        Matcher.quoteReplacement("0".repeat(found.group().length())));
    }
}
