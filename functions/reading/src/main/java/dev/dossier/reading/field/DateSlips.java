package dev.dossier.reading.field;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Slips in printed dates that cannot be anything else: letters of a month taken for figures, because figures stand on both
 * sides of them ({@code 290CT2018}), slashed zeros taken for letters, blanks between figures.
 */
final class DateSlips {

    private static final String FIGURES = "0158";
    private static final String LETTERS = "OISB";

    private static final Pattern MONTH = Pattern.compile(
            "(?<![\\p{L}\\d])(\\d{1,2}[ ./-]?)([\\p{L}" + FIGURES + "]{3,10}?)(?=[ ./-]?\\d{4}(?!\\d))");

    /** The first figure of a day, perhaps with the slash of its zero read as another one. */
    private static final Pattern ZERO = Pattern.compile("(?<![\\p{L}\\d])[OQ]0?(?=\\d(?!\\d))");

    /** {@code 08/1 2/2020} without its blank. */
    private static final Pattern FIGURES_ONLY = Pattern.compile("\\d\\d([./-])\\d\\d\\1\\d{4}");

    private static final Pattern TWO_LETTERS = Pattern.compile(".*\\p{L}.*\\p{L}.*");

    private DateSlips() {}

    /**
     * {@code date} with letters in place of the figures that stand between the letters of its month, a zero in place of
     * the O that a slashed zero is read as, and without blanks between its figures.
     */
    static String mended(String date) {
        String zeros = ZERO.matcher(date).replaceAll("0");
        String joined = zeros.replace(" ", "");
        return FIGURES_ONLY.matcher(joined).matches() ? joined : inMonths(zeros);
    }

    private static String inMonths(String date) {
        return MONTH.matcher(date).replaceAll(found -> Matcher.quoteReplacement(mended(found)));
    }

    private static String mended(MatchResult found) {
        String month = found.group(2);
        if (!TWO_LETTERS.matcher(month).matches()) {
            return found.group();
        }
        for (int i = 0; i < FIGURES.length(); i++) {
            month = month.replace(FIGURES.charAt(i), LETTERS.charAt(i));
        }
        return found.group(1) + month;
    }
}
