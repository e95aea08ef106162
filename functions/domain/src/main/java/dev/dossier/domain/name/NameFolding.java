package dev.dossier.domain.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds spellings that differ only in case, accents, letter variants or punctuation onto one another. */
public final class NameFolding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´ʼʹ\"]");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private NameFolding() {}

    /**
     * Upper case, without accents, with Arabic letter variants unified and every run of punctuation a single space.
     */
    public static String fold(String printed) {
        String text = Normalizer.normalize(printed, Normalizer.Form.NFKD);
        text = MARKS.matcher(text).replaceAll("");
        text = APOSTROPHES.matcher(text).replaceAll("");
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(folded, c));
        return OTHERS.matcher(folded.toString().toUpperCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    private static void append(StringBuilder folded, int c) {
        switch (c) {
            case 'ي', 'ى', 'ی', 'ې', 'ۍ' -> folded.append('ی');
            case 'ك', 'ک' -> folded.append('ک');
            case 'ة', 'ۀ', 'ہ', 'ھ' -> folded.append('ه');
            case 'ـ', '\u200c', '\u200d' -> {} // tatweel and joiners carry no meaning
            case 'Ø', 'ø' -> folded.append('O');
            case 'Đ', 'đ', 'Ð', 'ð' -> folded.append('D');
            case 'Ł', 'ł' -> folded.append('L');
            case 'ı', 'İ' -> folded.append('I');
            case 'Æ', 'æ' -> folded.append("AE");
            case 'Œ', 'œ' -> folded.append("OE");
            case 'ß', 'ẞ' -> folded.append("SS");
            case 'Þ', 'þ' -> folded.append("TH");
            default -> folded.appendCodePoint(c);
        }
    }
}
