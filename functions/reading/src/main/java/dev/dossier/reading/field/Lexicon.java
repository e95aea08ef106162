package dev.dossier.reading.field;

import dev.dossier.domain.name.Likeness;
import dev.dossier.domain.name.NameFolding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Phrases that papers print, each standing for a key; found although OCR slips on a letter or two. */
public final class Lexicon {

    /**
     * A phrase.
     *
     * @param key what it stands for
     * @param compact upper case, without accents, spaces and punctuation
     */
    record Phrase(String key, String language, String compact) {}

    /**
     * A phrase that was recognised.
     *
     * @param score 1 for letter by letter, less for every slip
     */
    public record Match(String key, String language, double score) {}

    private final Map<Integer, List<Phrase>> byLength = new HashMap<>();
    private final int longest;

    private Lexicon(List<Phrase> phrases) {
        int most = 0;
        for (Phrase phrase : phrases) {
            int length = phrase.compact().length();
            byLength.computeIfAbsent(length, n -> new ArrayList<>()).add(phrase);
            most = Math.max(most, length);
        }
        longest = most;
    }

    /** The lexicon in {@code file} of this package: lines of key, language and phrases parted by {@code |}. */
    static Lexicon load(String file) {
        List<Phrase> phrases = new ArrayList<>();
        for (String line : lines(file)) {
            String[] columns = line.split("\t", -1);
            String spellings = columns[columns.length - 1];
            String language = columns.length > 2 ? columns[1] : "";
            for (String spelling : spellings.split("\\|", -1)) {
                String compact = compact(spelling);
                if (!compact.isEmpty()) {
                    phrases.add(new Phrase(columns[0], language, compact));
                }
            }
        }
        return new Lexicon(phrases);
    }

    static List<String> lines(String file) {
        try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String compact(String text) {
        return NameFolding.fold(text).replace(" ", "");
    }

    /** The languages of its phrases. */
    Set<String> languages() {
        return byLength.values().stream()
                .flatMap(List::stream)
                .map(Phrase::language)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The length of the longest phrase without spaces. */
    int longest() {
        return longest;
    }

    /** The phrase that {@code compact} spells best; empty if none is close enough. */
    Optional<Match> match(String compact) {
        return match(compact, language -> true);
    }

    /** As {@link #match(String)}, of some languages only: the same word can be something else in each. */
    Optional<Match> match(String compact, Predicate<String> languages) {
        int length = compact.length();
        int slack = slips(length);
        Match best = null;
        for (int n = length - slack; n <= length + slack; n++) {
            for (Phrase phrase : byLength.getOrDefault(n, List.of())) {
                int allowed = Math.min(slack, slips(n));
                int slips = compact.equals(phrase.compact()) ? 0 : Likeness.distance(compact, phrase.compact());
                if (slips <= allowed && languages.test(phrase.language())) {
                    double score = 1 - (double) slips / Math.max(1, n);
                    if (best == null || score > best.score()) {
                        best = new Match(phrase.key(), phrase.language(), score);
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** How many letters may be wrong: none in short words, about one in six in long ones. */
    private static int slips(int length) {
        return length <= 4 ? 0 : length <= 7 ? 1 : length <= 11 ? 2 : length / 5;
    }
}
