package dev.dossier.reading.field;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Months in letters that OCR took for figures, because figures stand on both sides of them: {@code 290CT2018}. */
final class MonthSlips {

    private static final String FIGURES = "0158";
    private static final String LETTERS = "OISB";

    private static final Pattern MONTH = Pattern.compile(
            "(?<![\\p{L}\\d])(\\d{1,2}[ ./-]?)([\\p{L}" + FIGURES + "]{3,10}?)(?=[ ./-]?\\d{4}(?!\\d))");

    private static final Pattern TWO_LETTERS = Pattern.compile(".*\\p{L}.*\\p{L}.*");

    private MonthSlips() {}

    /** {@code date} with letters in place of the figures that stand between the letters of its month. */
    static String mended(String date) {
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
