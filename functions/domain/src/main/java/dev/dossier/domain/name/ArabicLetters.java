package dev.dossier.domain.name;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Whether a name in Arabic letters can be the one that stands in Latin letters. Arabic script leaves out short vowels,
 * and Latin spellings follow the ear and the neighbour's orthography: each letter allows what it is commonly written
 * as, and a short vowel may stand behind it.
 */
final class ArabicLetters {

    private static final String LONG_I = "(?:[AE]?[IY]{1,2}|E{1,2}|IE|J)";
    private static final String LONG_U = "(?:[AEO]?[UWV]{1,2}|O{1,2}|OU)";
    private static final String SHORT = "[AEIOU]?";

    /** What the letter is written as in Latin letters, as a regular expression. */
    private static final String TABLE = """
            ب=B{1,2} پ=P{1,2} ت=T{1,2} ٹ=T{1,2} ټ=T{1,2} ط=T{1,2} ث=(?:TH|S{1,2}|T) ج=(?:DJ?|J{1,2}|G{1,2}|DZH|ZH) \
            چ=(?:T?CH|C|TSCH) ح=(?:H{1,2}|KH|X) خ=(?:KH|CH|H|K|X) د=D{1,2} ڈ=D{1,2} ډ=D{1,2} ذ=(?:DH|Z{1,2}|D|TH) \
            ر=R{1,2} ڑ=R{1,2} ړ=R{1,2} ڕ=R{1,2} ز=(?:Z{1,2}|S) ژ=(?:ZH|J|Z) ږ=(?:G|ZH) ښ=(?:SH|KH|X) ځ=(?:DZ|Z|J) \
            څ=(?:TS|S|C) س=(?:S{1,2}|C) ش=(?:S?CH|SH|S) ص=S{1,2} ض=(?:D{1,2}|DH|Z{1,2}) ظ=(?:Z{1,2}|DH|D|TH) غ=(?:GH|G|Q|K) \
            ف=(?:F{1,2}|PH|V) ڤ=V ق=(?:Q{1,2}|K{1,2}|GH?|C) ک=(?:K{1,2}|CK?|Q) گ=G{1,2} ل=L{1,2} ڵ=L{1,2} م=M{1,2} \
            ن=N{1,2} ں=N? ڼ=N{1,2} ء=[AEIOUY]? ئ=[AEIOUY]? ؤ=[AEIOUWV]? ە=[AEIOU]
            """;

    private static final Map<Integer, String> SPELLED = new HashMap<>();

    static {
        for (String entry : TABLE.strip().split("\\s+")) {
            SPELLED.put(entry.codePointAt(0), entry.substring(2));
        }
    }

    private ArabicLetters() {}

    /** True if {@code word} is written in Arabic letters. */
    static boolean areIn(String word) {
        return word.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    }

    /**
     * True if {@code heard} can be a Latin spelling of {@code written}.
     *
     * @param written in Arabic letters, folded
     * @param heard in Latin letters, folded
     */
    static boolean canSound(String written, String heard) {
        int[] letters = written.codePoints().filter(Character::isLetter).toArray();
        StringBuilder spellings = new StringBuilder();
        for (int i = 0; i < letters.length; i++) {
            spellings
                    .append(spelled(letters[i], i == 0, i == letters.length - 1))
                    .append(SHORT);
        }
        return letters.length > 0 && Pattern.matches(spellings.toString(), heard);
    }

    private static String spelled(int letter, boolean first, boolean last) {
        return switch (letter) {
            case 'ا', 'آ', 'أ', 'إ', 'ٱ' -> first ? "[AEIOU]{1,2}" : "(?:A{1,2}|E|O{1,2}|U)";
            case 'ع' -> first ? "[AEIOUC]{0,2}" : "(?:A{1,2}|C)?";
            case 'ی', 'ې', 'ۍ', 'ے', 'ێ' -> last ? "(?:" + LONG_I + "|A)" : LONG_I;
            case 'و', 'ۆ' -> LONG_U;
            case 'ه' -> last ? "(?:[AE]{0,2}(?:H|T|TH)?)" : "H{1,2}";
            default -> SPELLED.getOrDefault(letter, "");
        };
    }
}
