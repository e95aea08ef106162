package dev.dossier.reading.mrz;

import dev.dossier.domain.mrz.CheckDigit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a zone that check digits cover, put together so that the composite check digit holds too.
 *
 * @param rest the optional data and the composite check digit
 * @param gap how much more the next best assembly costs
 */
record Assembly(String number, String birth, String expiry, String rest, double cost, double gap) {

    private static final Assembly NONE = new Assembly("", "", "", "", Double.MAX_VALUE, 0);

    /** The most that is spent on parts that are not the cheapest, before looking further stops. */
    private static final double FAR = 60;

    boolean found() {
        return cost < Double.MAX_VALUE;
    }

    /** The cheaper of two assemblies; the other one is what else it could be. */
    Assembly orCheaper(Assembly other) {
        Assembly better = other.cost < cost ? other : this;
        double worse = Math.max(cost, other.cost);
        return new Assembly(
                better.number,
                better.birth,
                better.expiry,
                better.rest,
                better.cost,
                Math.min(better.gap, worse - better.cost));
    }

    /**
     * The cheapest assembly.
     *
     * @param line the line that holds the composite check digit; null if the format has none
     * @param place of the composite check digit in its line
     */
    static Assembly cheapest(
            List<Candidate> number,
            List<Candidate> birth,
            List<Candidate> expiry,
            List<Candidate> optional,
            @Nullable SlotCosts line,
            int place) {
        if (number.isEmpty() || birth.isEmpty() || expiry.isEmpty() || optional.isEmpty()) {
            return NONE;
        }
        double floor = number.getFirst().cost()
                + birth.getFirst().cost()
                + expiry.getFirst().cost()
                + optional.getFirst().cost();
        Assembly best = NONE;
        double next = Double.MAX_VALUE;
        for (Candidate n : number) {
            for (Candidate b : birth) {
                for (Candidate e : expiry) {
                    double three = n.cost() + b.cost() + e.cost();
                    if (three + optional.getFirst().cost() > floor + FAR) {
                        break;
                    }
                    for (Candidate o : optional) {
                        double cost = three + o.cost();
                        String rest = o.text();
                        if (line != null) {
                            int digit = CheckDigit.of(n.text() + b.text() + e.text() + o.text());
                            cost += line.cost(place, digit);
                            rest += Alphabet.character(digit);
                        }
                        if (cost < best.cost) {
                            next = best.cost;
                            best = new Assembly(n.text(), b.text(), e.text(), rest, cost, 0);
                        } else {
                            next = Math.min(next, cost);
                        }
                    }
                }
            }
        }
        return new Assembly(best.number, best.birth, best.expiry, best.rest, best.cost, next - best.cost);
    }
}
