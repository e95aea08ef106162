package dev.dossier.reading.field;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * The letters with marks that each language's model was taught. A model leaves out or replaces the marks that it does
 * not know and is sure of itself all the same, so about those letters its silence says nothing.
 */
final class Alphabets {

    private static final Map<String, String> LETTERS = Map.of(
            "fra", "ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ",
            "spa", "ÁÉÍÑÓÚÜ",
            "pol", "ĄĆĘŁŃÓŚŹŻ",
            "por", "ÁÂÃÀÇÉÊÍÓÔÕÚÜ",
            "deu", "ÄÖÜß",
            "tur", "ÇĞıİÖŞÜÂÎÛ",
            "dan", "ÅÆØÉ",
            "isl", "ÁÐÉÍÓÚÝÞÆÖ",
            "eng", "");

    private static final String ICELANDIC = "ÐÞÝ";

    private Alphabets() {}

    /** True if a reader of {@code language} can tell {@code letter} from others. */
    static boolean knows(String language, int letter) {
        return letter < 0x80
                || !Character.isLetter(letter)
                || LETTERS.getOrDefault(language, "").indexOf(capital(letter)) >= 0;
    }

    /**
     * False if a reader of {@code language} has nothing to say about {@code text}: Icelandic is asked for the letters that no
     * other language here knows, and takes the marks of others for its own.
     */
    static boolean isHeard(String language, String text) {
        return !language.equals("isl") || text.codePoints().anyMatch(letter -> ICELANDIC.indexOf(capital(letter)) >= 0);
    }

    /** What a reader of {@code language} makes of {@code text}: anything, in place of a letter that it does not know. */
    static Pattern seenBy(String language, String text) {
        StringBuilder pattern = new StringBuilder();
        text.codePoints()
                .forEach(letter -> pattern.append(
                        knows(language, letter) ? Pattern.quote(Character.toString(letter)) : "(.{1,3})"));
        return Pattern.compile(pattern.toString());
    }

    /** The text in capitals, with the dotless i of Turkish kept apart from the others. */
    static String capitals(String text) {
        StringBuilder capitals = new StringBuilder();
        text.codePoints().forEach(letter -> capitals.appendCodePoint(capital(letter)));
        return capitals.toString();
    }

    private static int capital(int letter) {
        return letter == 'ı' ? letter : Character.toUpperCase(letter);
    }
}
