package dev.dossier.reading.mrz;

import dev.dossier.domain.mrz.StateCodes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The cheapest ways to read runs of places under the rules of a zone. */
final class Candidates {

    /** How many ways are kept while a run is being built. */
    private static final int BEAM = 160;

    private static final Set<String> CODES = StateCodes.inMrz();

    private Candidates() {}

    /** The cheapest readings of a run in which every place has the given type, cheapest first. */
    static List<Candidate> of(SlotCosts costs, int from, int to, PlaceType type, int most) {
        List<Candidate> beam = List.of(new Candidate("", 0));
        for (int slot = from; slot < to; slot++) {
            beam = extended(beam, costs, slot, type);
        }
        return beam.stream().limit(most).toList();
    }

    private static List<Candidate> extended(List<Candidate> beam, SlotCosts costs, int slot, PlaceType type) {
        List<Candidate> longer = new ArrayList<>();
        for (Candidate candidate : beam) {
            for (int c = 0; c < Alphabet.SIZE; c++) {
                if (type.allows(c) && costs.cost(slot, c) < SlotCosts.UNSEEN) {
                    longer.add(new Candidate(
                            candidate.text() + Alphabet.character(c), candidate.cost() + costs.cost(slot, c)));
                }
            }
        }
        if (longer.isEmpty()) { // nothing was seen that is allowed here: everything that is allowed is as unlikely
            for (Candidate candidate : beam) {
                for (int c = 0; c < Alphabet.SIZE; c++) {
                    if (type.allows(c)) {
                        longer.add(new Candidate(
                                candidate.text() + Alphabet.character(c), candidate.cost() + SlotCosts.UNSEEN));
                    }
                }
            }
        }
        longer.sort(Comparator.comparingDouble(Candidate::cost));
        return longer.size() > BEAM ? new ArrayList<>(longer.subList(0, BEAM)) : longer;
    }

    /** A code that exists is believed against what was seen if it costs at most this much more. */
    private static final double EXISTS = 9;

    /** The likeliest code of a state in three places; as seen if it is in no table and looks like none that is. */
    static Candidate state(SlotCosts costs, int from) {
        Candidate known = CODES.stream()
                .map(code -> new Candidate(code, cost(costs, from, code)))
                .min(Comparator.comparingDouble(Candidate::cost).thenComparing(Candidate::text))
                .orElseThrow();
        Candidate seen =
                of(costs, from, from + 3, PlaceType.LETTER_OR_FILLER, 1).getFirst();
        return known.cost() - seen.cost() > EXISTS ? seen : known;
    }

    static double cost(SlotCosts costs, int from, String text) {
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += costs.cost(from + i, Alphabet.number(text.charAt(i)));
        }
        return sum;
    }

    /** Two lists of readings of the same run as one, each reading at its lower cost; cheapest first. */
    static List<Candidate> merged(List<Candidate> one, List<Candidate> other, int most) {
        Map<String, Candidate> cheapest = new LinkedHashMap<>();
        Stream.concat(one.stream(), other.stream())
                .forEach(candidate -> cheapest.merge(candidate.text(), candidate, Candidates::cheaper));
        return cheapest.values().stream()
                .sorted(Comparator.comparingDouble(Candidate::cost))
                .limit(most)
                .toList();
    }

    private static Candidate cheaper(Candidate one, Candidate other) {
        return other.cost() < one.cost() ? other : one;
    }

    /** Every reading of one run joined with every reading of the next, if the whole passes; cheapest first. */
    static List<Candidate> joined(List<Candidate> first, List<Candidate> second, Predicate<String> passes, int most) {
        List<Candidate> joined = new ArrayList<>();
        for (Candidate a : first) {
            for (Candidate b : second) {
                String text = a.text() + b.text();
                if (passes.test(text)) {
                    joined.add(new Candidate(text, a.cost() + b.cost()));
                }
            }
        }
        joined.sort(Comparator.comparingDouble(Candidate::cost));
        return joined.size() > most ? new ArrayList<>(joined.subList(0, most)) : joined;
    }
}
