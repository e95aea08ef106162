package dev.dossier.reading.mrz;

import dev.dossier.domain.mrz.CheckDigit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The number of a TD1 card with its check digit and the optional data behind it, places 6 to 30 of the first line: the
 * number can be longer than its nine places and run over into the optional data.
 */
final class CardNumber {

    private static final int KEPT = 24;

    private CardNumber() {}

    /** Readings of the 25 places whose check digit belongs to the number, cheapest first. */
    static List<Candidate> of(SlotCosts first) {
        List<Candidate> asZeros = matching(first.withZeros()).stream()
                .map(candidate -> new Candidate(candidate.text(), candidate.cost() + SlotCosts.ZEROS))
                .toList();
        return Candidates.merged(matching(first), asZeros, KEPT);
    }

    private static List<Candidate> matching(SlotCosts first) {
        List<Candidate> number = Candidates.of(first, 5, 14, PlaceType.ANY, 120);
        List<Candidate> optional = Candidates.of(first, 15, 30, PlaceType.ANY, KEPT);
        List<Candidate> digits = Candidates.of(first, 14, 15, PlaceType.DIGIT, 10);
        List<Candidate> plain = Candidates.joined(
                number, digits, text -> CheckDigit.matches(text.substring(0, 9), text.charAt(9)), KEPT);
        List<Candidate> all = new ArrayList<>(Candidates.joined(plain, optional, text -> true, KEPT));
        double filler = first.cost(14, Alphabet.FILLER);
        for (Candidate a : number.subList(0, Math.min(KEPT, number.size()))) {
            for (Candidate b : optional) {
                if (overflows(a.text(), b.text())) {
                    all.add(new Candidate(a.text() + "<" + b.text(), a.cost() + filler + b.cost()));
                }
            }
        }
        all.sort(Comparator.comparingDouble(Candidate::cost));
        return all.size() > KEPT ? new ArrayList<>(all.subList(0, KEPT)) : all;
    }

    /** True if {@code optional} begins with the rest of {@code number} and the check digit of the whole. */
    static boolean overflows(String number, String optional) {
        int end = optional.indexOf('<');
        String rest = end < 0 ? optional : optional.substring(0, end);
        return rest.length() >= 2
                && CheckDigit.matches(number + rest.substring(0, rest.length() - 1), rest.charAt(rest.length() - 1));
    }
}
