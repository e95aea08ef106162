package dev.dossier.domain.name;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Splits a name into the words that tell people apart. */
final class NameParts {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}'’‘`´ʼʹ\"\u0640\u200c\u200d]+");

    /** What stands where a name is missing. */
    private static final Pattern NO_NAME =
            Pattern.compile("(?i)\\bno name given\\b|\\bfnu\\b|\\blnu\\b|\\bunknown\\b|\\bxxx\\b");

    /** Titles, articles and words for son and daughter: they come and go from paper to paper. */
    private static final Set<String> COME_AND_GO = Set.of(
            "HAJI",
            "HAJJI",
            "HADJI",
            "SAYED",
            "SAYYID",
            "SAYYED",
            "SYED",
            "MULLAH",
            "MULLA",
            "DR",
            "MR",
            "MRS",
            "MS",
            "U",
            "DAW",
            "AL",
            "EL",
            "BIN",
            "BN",
            "IBN",
            "BINT",
            "WLD",
            "OULD",
            NameFolding.fold("بن"),
            NameFolding.fold("ابن"),
            NameFolding.fold("بنت"),
            NameFolding.fold("ولد"),
            NameFolding.fold("حاجی"),
            NameFolding.fold("ملا"));

    /** Servant of: part of the name that follows. */
    private static final Set<String> SERVANT =
            Set.of("ABD", "ABDUL", "ABDEL", "ABDAL", "ABDOL", "ABDOUL", NameFolding.fold("عبد"));

    private static final String ARABIC_ARTICLE = "ال";

    private NameParts() {}

    /** The parts of {@code name}; empty if nothing in it is a name. */
    static List<NamePart> of(String name) {
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN.split(NO_NAME.matcher(name).replaceAll(" "))) {
            if (!NameFolding.fold(word).isEmpty()) {
                words.add(withoutArabicArticle(word));
            }
        }
        List<NamePart> all = joined(words).stream().map(NamePart::of).toList();
        List<NamePart> telling = all.stream()
                .filter(part -> !COME_AND_GO.contains(part.folded()))
                .toList();
        return telling.isEmpty() ? all : telling;
    }

    /** Abd al-Rahman and Abdul Rahman become one word each, as Abdulrahman is. */
    private static List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>();
        Iterator<String> left = words.iterator();
        while (left.hasNext()) {
            String word = left.next();
            boolean servant = SERVANT.contains(NameFolding.fold(word)) && left.hasNext();
            joined.add(servant ? servantOf(word, left) : word);
        }
        return joined;
    }

    private static String servantOf(String word, Iterator<String> left) {
        String next = left.next();
        if (COME_AND_GO.contains(NameFolding.fold(next)) && left.hasNext()) { // the article between them
            next = left.next();
        }
        return ArabicLetters.areIn(word)
                ? word + next
                : "ABD" + Aliases.common(Aliases.withoutArticle(NameFolding.fold(next)));
    }

    private static String withoutArabicArticle(String word) {
        return word.startsWith(ARABIC_ARTICLE) && word.length() > ARABIC_ARTICLE.length() + 1
                ? word.substring(ARABIC_ARTICLE.length())
                : word;
    }
}
