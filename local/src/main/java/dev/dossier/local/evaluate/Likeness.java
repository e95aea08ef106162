package dev.dossier.local.evaluate;

import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.ValueKind;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a value that was read compares with the one expected. */
public enum Likeness {
    /** They are the same value. */
    SAME,
    /** They differ, but only in diacritics: the value is wrong. */
    DIACRITICS,
    /** They differ. */
    OTHER;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** Letters whose stroke is no mark of its own to Unicode, and what they are without it. */
    private static final String STROKED = "\u0142\u0111\u00f8\u0131\u0127\u0167";

    private static final String PLAIN = "ldoiht";

    /**
     * Compares the values of the field called {@code name}. Dates, codes and numbers must be equal; of identifiers only
     * letters and digits count; names and other texts may differ in case and blanks.
     */
    static Likeness of(String name, String expected, String read) {
        return switch (kind(name)) {
            case DATE, STATE, SEX -> expected.equals(read) ? SAME : OTHER;
            case IDENTIFIER -> bare(expected).equals(bare(read)) ? SAME : OTHER;
            case NAME, TEXT -> text(folded(expected), folded(read));
        };
    }

    private static Likeness text(String expected, String read) {
        if (expected.equals(read)) {
            return SAME;
        }
        return unmarked(expected).equals(unmarked(read)) ? DIACRITICS : OTHER;
    }

    private static ValueKind kind(String name) {
        try {
            return new FieldName(name).kind();
        } catch (IllegalArgumentException e) {
            return ValueKind.TEXT; // answers of others may name fields that Dossier has no name for
        }
    }

    private static String bare(String text) {
        return PUNCTUATION
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("");
    }

    private static String folded(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return BLANKS.matcher(composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    private static String unmarked(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < bare.length(); i++) {
            char letter = bare.charAt(i);
            int at = STROKED.indexOf(letter);
            plain.append(at < 0 ? letter : PLAIN.charAt(at));
        }
        return plain.toString();
    }
}
