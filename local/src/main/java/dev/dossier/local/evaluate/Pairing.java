package dev.dossier.local.evaluate;

import dev.dossier.json.ReadReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which document that was read is which expected one. They go together if they share a page; those of one type first,
 * then those that share most pages, then those whose fields lie at the same places.
 *
 * @param pairs one for each expected document, in their order
 * @param strays documents that were read and are not expected
 */
record Pairing(List<Pair> pairs, List<ReadReport.Paper> strays) {

    /** An expected document, and the one that was read on its pages. */
    record Pair(Answer.Paper expected, Optional<ReadReport.Paper> read) {}

    private record Match(int expected, int read, boolean isSameType, int pages, long places) {}

    private static final Comparator<Match> BEST_FIRST = Comparator.comparing(Match::isSameType)
            .thenComparingInt(Match::pages)
            .thenComparingLong(Match::places)
            .reversed();

    static Pairing of(List<Answer.Paper> expected, List<ReadReport.Paper> read) {
        Map<Integer, Integer> chosen = new LinkedHashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Match match : matches(expected, read)) {
            if (!chosen.containsKey(match.expected()) && taken.add(match.read())) {
                chosen.put(match.expected(), match.read());
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            pairs.add(
                    new Pair(expected.get(i), Optional.ofNullable(chosen.get(i)).map(read::get)));
        }
        List<ReadReport.Paper> strays = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            if (!taken.contains(i)) {
                strays.add(read.get(i));
            }
        }
        return new Pairing(List.copyOf(pairs), List.copyOf(strays));
    }

    private static List<Match> matches(List<Answer.Paper> expected, List<ReadReport.Paper> read) {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            for (int j = 0; j < read.size(); j++) {
                Match match = match(i, expected.get(i), j, read.get(j));
                if (match.pages() > 0) {
                    matches.add(match);
                }
            }
        }
        matches.sort(BEST_FIRST);
        return matches;
    }

    private static Match match(int i, Answer.Paper expected, int j, ReadReport.Paper read) {
        int pages =
                (int) expected.pages().stream().filter(read.pages()::contains).count();
        return new Match(i, j, read.type().name().equals(expected.type()), pages, places(expected, read));
    }

    /** How many fields of one name lie over one another. */
    private static long places(Answer.Paper expected, ReadReport.Paper read) {
        return expected.fields().stream()
                .filter(wanted -> read.fields().stream()
                        .anyMatch(field -> field.name().equals(wanted.name())
                                && field.page() == wanted.page()
                                && wanted.box()
                                        .filter(box -> box.overlap(field.box()) > 0)
                                        .isPresent()))
                .count();
    }
}
