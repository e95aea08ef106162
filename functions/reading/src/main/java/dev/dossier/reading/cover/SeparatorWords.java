package dev.dossier.reading.cover;

import dev.dossier.domain.paper.TextLine;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Recognises separator sheets that say so in a few words and nothing else. */
public final class SeparatorWords {

    /** A page with more words is a paper that speaks of separators. */
    private static final int MOST_WORDS = 16;

    private static final Pattern WORDS = Pattern.compile(
            "separator (sheet|page)|document separator|next document|patch code|feuille de s[eé]paration"
                    + "|hoja separadora|p[aá]gina separadora|trennblatt",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SeparatorWords() {}

    public static boolean areAll(List<TextLine> lines) {
        long words = lines.stream().mapToLong(line -> line.words().size()).sum();
        String text = lines.stream().map(TextLine::text).collect(Collectors.joining(" "));
        return words > 0 && words <= MOST_WORDS && WORDS.matcher(text).find();
    }
}
