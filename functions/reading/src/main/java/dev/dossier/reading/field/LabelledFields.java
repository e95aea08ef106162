package dev.dossier.reading.field;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.ValueKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Values of labelled fields: behind the label, beside it or below it, whichever can be a value of that kind. */
final class LabelledFields {

    /** Fields that are known only so that their labels and values are not taken for others. */
    private static final Set<String> NOT_KEPT = Set.of(
            "type",
            "height",
            "weight",
            "eyes",
            "hair",
            "bloodGroup",
            "signature",
            "remarks",
            "entries",
            "class",
            "donor",
            "statuses",
            "occupation",
            "age",
            "religion",
            "relationship",
            "timeOfBirth",
            "bookAndPage",
            "certified",
            "witnesses",
            "seal",
            "address",
            "authority",
            "dateOfRegistration",
            "office");

    /** A label with this score differs from what was expected by a letter or so. */
    private static final double NEARLY = 0.8;

    /** What is left of the confidence when two places answer the same label differently. */
    private static final double ASKED_TWICE = 0.9;

    /** Parts of a date do not stand farther from one another than this, in heights. */
    private static final double FAR_APART = 3;

    /** How much farther than other values one seems to stand that a slash parts from its label. */
    private static final double TRANSLATED = 2;

    /** How much farther a value seems to stand that was not read surely: backgrounds are read as letters, too. */
    private static final double UNSURE = 1;

    /** Words of one value do not stand farther from one another than this, in heights. */
    private static final double WORD_GAP = 0.7;

    /** What stands this far from a label, in heights, is not its value. */
    private static final double ELSEWHERE = 4;

    private record Offer(Label label, Sighting sighting, String place, double cost) {}

    private final List<Chunk> chunks;
    private final ValueReader values;
    private final Map<Integer, Set<Integer>> covered;
    private final List<Label> labels;

    LabelledFields(List<Chunk> chunks, LabelFinder finder, List<Label> labels, boolean withRoles, ValueReader values) {
        this.chunks = chunks;
        this.values = values;
        this.labels = labels;
        this.covered = finder.covered(withRoles);
    }

    /** One sighting for every field that was found, the best offers first served. */
    List<Sighting> read() {
        List<Offer> offers = new ArrayList<>();
        labels.forEach(label -> offers.addAll(offersFor(label)));
        offers.sort(Comparator.comparingDouble(Offer::cost));
        Map<FieldName, Offer> taken = new HashMap<>();
        Set<String> places = new HashSet<>();
        Set<Label> served = new HashSet<>();
        for (Offer offer : offers) {
            boolean free = !served.contains(offer.label()) && !places.contains(offer.place());
            if (free) {
                served.add(offer.label());
                places.add(offer.place());
                taken.merge(offer.label().name(), offer, LabelledFields::upper);
            }
        }
        return taken.values().stream()
                .map(Offer::sighting)
                .filter(s -> isKept(s.name()))
                .sorted(Comparator.comparing(Sighting::name))
                .toList();
    }

    static boolean isKept(FieldName name) {
        return !NOT_KEPT.contains(name.base().text());
    }

    /** Labels of figures and dates that nothing answers, and where their values should stand on the page. */
    Map<FieldName, Box> unanswered(Set<FieldName> answered) {
        Map<FieldName, Box> places = new HashMap<>();
        for (Label label : labels) {
            boolean figures =
                    label.name().kind() == ValueKind.DATE || label.name().kind() == ValueKind.IDENTIFIER;
            if (figures && label.score() > 0.85 && !answered.contains(label.name())) {
                Chunk chunk = chunks.get(label.chunk());
                Box box = label.box()
                        .moved(
                                chunk.seen().left() - chunk.box().left(),
                                chunk.seen().top() - chunk.box().top());
                int height = box.height();
                places.put(
                        label.name(),
                        new Box(
                                box.right() + height / 2,
                                Math.max(0, box.top() - height / 2),
                                box.right() + 9 * height,
                                box.bottom() + height / 2));
            }
        }
        return places;
    }

    /** Where a paper asks for the same twice, the upper place is its holder's; a person looks at it. */
    private static Offer upper(Offer one, Offer other) {
        boolean first = one.sighting().box().top() <= other.sighting().box().top();
        Offer kept = first ? one : other;
        boolean same = one.sighting().value().saysTheSameAs(other.sighting().value());
        Sighting seen = kept.sighting();
        return same ? kept : new Offer(kept.label(), seen.doubted(ASKED_TWICE), kept.place(), kept.cost());
    }

    private List<Offer> offersFor(Label label) {
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            for (int from : runs(i)) {
                boolean behind = i == label.chunk() && from >= label.to();
                List<Token> run = behind ? run(i, from) : inColumn(label, run(i, from));
                if (!run.isEmpty()) {
                    double distance = behind ? behind(label, run, from) : Layout.distance(label, Layout.box(run));
                    String place = i + ":" + run.getFirst().box().left();
                    offer(label, run, place, distance).ifPresent(offers::add);
                }
            }
        }
        return offers;
    }

    /** What a slash parts from a label is the label in another language, unless nothing else answers it. */
    private static double behind(Label label, List<Token> run, int from) {
        return (from - label.to()) * 0.3 + (run.getFirst().slashed() ? TRANSLATED : 0);
    }

    private Optional<Offer> offer(Label label, List<Token> run, String place, double distance) {
        if (distance >= ELSEWHERE || isBlocked(label, Layout.box(run))) {
            return Optional.empty();
        }
        List<Token> whole = label.name().kind() == ValueKind.DATE ? withRest(run) : withContinuation(label.name(), run);
        return values.read(label.name(), whole)
                .filter(sighting -> !isOffice(label.name(), sighting))
                .map(sighting -> {
                    double doubt = 1 - label.score() + UNSURE * (1 - sighting.confidence());
                    return new Offer(label, weighed(label, sighting), place, distance + doubt);
                });
    }

    /** Of a run below a row of labels, the tokens under this one. */
    private List<Token> inColumn(Label label, List<Token> run) {
        Box own = label.box();
        if (Layout.box(run).top() < own.bottom() - own.height() / 3) {
            return run;
        }
        int right = Integer.MAX_VALUE;
        boolean isFirst = true;
        for (Label other : labels) {
            if (Layout.sameRow(other.box(), own)) {
                isFirst &= other.box().right() > own.left();
                right = other.box().left() > own.right()
                        ? Math.min(right, other.box().left())
                        : right;
            }
        }
        int until = right;
        boolean first = isFirst;
        List<Token> before = run.stream()
                .takeWhile(token -> !first && token.box().right() <= own.left() - own.height() / 2)
                .toList();
        int from = before.size();
        while (from > 0
                && from < run.size()
                && isClose(run.get(from - 1).box(), run.get(from).box())) {
            from--;
        }
        return run.subList(from, run.size()).stream()
                .filter(token -> (token.box().left() + token.box().right()) / 2 < until)
                .toList();
    }

    private static boolean isClose(Box left, Box right) {
        return right.left() - left.right() < WORD_GAP * Math.max(left.height(), right.height());
    }

    /** A date whose parts stand far from one another goes on in the same row, before any label. */
    private List<Token> withRest(List<Token> run) {
        Box box = Layout.box(run);
        for (int i = 0; i < chunks.size(); i++) {
            Box next = chunks.get(i).box();
            int gap = next.left() - box.right();
            boolean follows = gap > 0
                    && gap < FAR_APART * box.height()
                    && Layout.sameRow(box, next)
                    && !covered.getOrDefault(i, Set.of()).contains(0);
            if (follows) {
                List<Token> longer = new ArrayList<>(run);
                longer.addAll(run(i, 0));
                return longer;
            }
        }
        return run;
    }

    /** A name or place that does not fit its line goes on right below, in the same size, before any other label. */
    private List<Token> withContinuation(FieldName name, List<Token> run) {
        boolean canGoOn = name.kind() == ValueKind.NAME || name.kind() == ValueKind.TEXT;
        if (!canGoOn) {
            return run;
        }
        Box box = Layout.box(run);
        for (int i = 0; i < chunks.size(); i++) {
            Box below = chunks.get(i).box();
            boolean follows = covered.getOrDefault(i, Set.of()).isEmpty()
                    && Math.abs(below.left() - box.left()) < 0.8 * box.height()
                    && below.top() - box.bottom() < 0.55 * box.height()
                    && below.top() > box.top() + 0.6 * box.height()
                    && below.height() < 1.35 * box.height()
                    && below.height() > 0.7 * box.height();
            if (follows) {
                boolean goesOn =
                        chunks.get(i).seen().top() > run.getFirst().seen().top();
                List<Token> longer =
                        new ArrayList<>(goesOn ? run : chunks.get(i).tokens());
                longer.addAll(goesOn ? chunks.get(i).tokens() : run);
                return longer;
            }
        }
        return run;
    }

    /** Behind a registrar's title often stands the place they serve: {@code of}, {@code de}, {@code del}. */
    private static boolean isOffice(FieldName name, Sighting seen) {
        return name.role().filter("registrar"::equals).isPresent()
                && seen.raw().matches("(of|for|de|del|du|des|da|do|di|d'|l'|la|le|the)\\b.*");
    }

    /** A label spelled nearly as expected is hardly doubted; one that is half guessed is. */
    private static double fit(Label label) {
        return label.score() >= NEARLY ? 1 - (1 - label.score()) / 4 : (1 + label.score()) / 2;
    }

    private static Sighting weighed(Label label, Sighting sighting) {
        return sighting.doubted(fit(label));
    }

    /** Another label stands between the label and the value. */
    private boolean isBlocked(Label label, Box value) {
        for (Label other : labels) {
            if (other.equals(label)) {
                continue;
            }
            boolean between = other.box().left() >= label.box().right() - 2
                    && other.box().right() <= value.left() + 2
                    && Layout.sameRow(other.box(), label.box())
                    && Layout.sameRow(other.box(), value);
            boolean above =
                    other.box().top() > label.box().bottom() - label.box().height() / 3
                            && other.box().bottom() <= value.top() + value.height() / 3
                            && other.box().left() < value.right()
                            && value.left() < other.box().right();
            if (between || above) {
                return true;
            }
        }
        return false;
    }

    /** Where runs of tokens begin that are no part of a label. */
    private List<Integer> runs(int chunk) {
        List<Integer> starts = new ArrayList<>();
        Set<Integer> labelled = covered.getOrDefault(chunk, Set.of());
        boolean inside = false;
        for (int i = 0; i < chunks.get(chunk).tokens().size(); i++) {
            boolean value =
                    !labelled.contains(i) && chunks.get(chunk).tokens().get(i).hasLetterOrDigit();
            if (value && !inside) {
                starts.add(i);
            }
            inside = !labelled.contains(i) && (inside || value);
        }
        return starts;
    }

    private List<Token> run(int chunk, int from) {
        Set<Integer> labelled = covered.getOrDefault(chunk, Set.of());
        List<Token> tokens = chunks.get(chunk).tokens();
        int to = from;
        while (to < tokens.size() && !labelled.contains(to)) {
            to++;
        }
        return tokens.subList(from, to);
    }
}
