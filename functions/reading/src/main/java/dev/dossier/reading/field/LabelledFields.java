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
            "section",
            "address",
            "authority",
            "parents",
            "dateOfRegistration",
            "office");

    /** Only what is asked for as clearly as this is looked for again. */
    private static final double CLEAR = 0.85;

    /** What stands this near to a label, in heights, is probably its value. */
    private static final double NEAR = 1.6;

    /** A label with this score differs from what was expected by a letter or so. */
    private static final double NEARLY = 0.8;

    /** What is left of the confidence when two places answer the same label differently. */
    private static final double ASKED_TWICE = 0.9;

    /** How much farther than other values one seems to stand that a slash parts from its label. */
    private static final double TRANSLATED = 2;

    /** How much farther a value seems to stand that was not read surely: backgrounds are read as letters, too. */
    private static final double UNSURE = 1;

    /** What stands this far from a label, in heights, is not its value. */
    private static final double ELSEWHERE = 4;

    private record Near(List<Token> run, String place, double distance) {}

    private record Offer(Label label, Sighting sighting, String place, double cost) {}

    private final List<Chunk> chunks;
    private final ValueReader values;
    private final Runs runs;
    private final List<Label> labels;
    private final Set<String> places = new HashSet<>();

    LabelledFields(List<Chunk> chunks, LabelFinder finder, List<Label> labels, boolean withRoles, ValueReader values) {
        this.chunks = chunks;
        this.values = values;
        this.labels = labels;
        this.runs = new Runs(chunks, finder.covered(withRoles), labels);
    }

    /** One sighting for every field that was found, the best offers first served. */
    List<Sighting> read() {
        List<Offer> offers = new ArrayList<>();
        labels.forEach(label -> around(label).forEach(near -> offer(label, near).ifPresent(offers::add)));
        offers.sort(Comparator.comparingDouble(Offer::cost));
        Map<FieldName, Offer> taken = new HashMap<>();
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
            if (isOpen(label, answered)) {
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

    /** What stands where a date or a number was asked for and is none as it was read: it may have been misread. */
    Map<FieldName, List<Token>> misread(Set<FieldName> answered) {
        Map<FieldName, List<Token>> misread = new HashMap<>();
        for (Label label : labels) {
            if (isOpen(label, answered) && isKept(label.name())) {
                nearest(label).ifPresent(run -> misread.putIfAbsent(label.name(), run));
            }
        }
        return misread;
    }

    /** True if a date or number is clearly asked for and was not found. */
    private static boolean isOpen(Label label, Set<FieldName> answered) {
        ValueKind kind = label.name().kind();
        return (kind == ValueKind.DATE || kind == ValueKind.IDENTIFIER)
                && label.score() > CLEAR
                && !answered.contains(label.name());
    }

    private Optional<List<Token>> nearest(Label label) {
        return around(label).stream()
                .filter(near -> near.distance() < NEAR && !places.contains(near.place()) && hasFigure(near.run()))
                .filter(near -> !isBlocked(label, Layout.box(near.run())))
                .min(Comparator.comparingDouble(Near::distance))
                .map(Near::run);
    }

    private static boolean hasFigure(List<Token> run) {
        return run.stream().anyMatch(token -> token.text().codePoints().anyMatch(Character::isDigit));
    }

    /** All runs of tokens, as far as each could answer a label, and how far it stands from where the answer would be. */
    private List<Near> around(Label label) {
        List<Near> around = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            for (int from : runs.starts(i)) {
                boolean behind = i == label.chunk() && from >= label.to();
                List<Token> run = behind ? runs.run(i, from) : runs.inColumn(label, runs.run(i, from));
                if (!run.isEmpty() && (behind || !isTranslation(i, from))) {
                    double distance = behind ? behind(label, run, from) : Layout.distance(label, Layout.box(run));
                    around.add(new Near(run, i + ":" + run.getFirst().box().left(), distance));
                }
            }
        }
        return around;
    }

    /** True if a slash parts it from a label: nothing that another label asks for. */
    private boolean isTranslation(int chunk, int from) {
        return chunks.get(chunk).tokens().get(from).slashed()
                && labels.stream().anyMatch(label -> label.chunk() == chunk && label.to() == from);
    }

    /** What a slash parts from a label is the label in another language, unless nothing else answers it. */
    private static double behind(Label label, List<Token> run, int from) {
        return (from - label.to()) * 0.3 + (run.getFirst().slashed() ? TRANSLATED : 0);
    }

    private Optional<Offer> offer(Label label, Near near) {
        List<Token> run = near.run();
        if (near.distance() >= ELSEWHERE || isBlocked(label, Layout.box(run))) {
            return Optional.empty();
        }
        boolean shared = isShared(label);
        List<Token> whole = shared
                ? BirthLine.part(label.name(), run, values)
                : label.name().kind() == ValueKind.DATE ? runs.withRest(run) : runs.withContinuation(label.name(), run);
        String place = near.place() + (shared ? label.name() : "");
        Optional<Sighting> seen = whole.isEmpty() ? Optional.empty() : values.read(label.name(), whole);
        return seen.filter(sighting -> !isOffice(label.name(), sighting)).map(sighting -> {
            double doubt = 1 - label.score() + UNSURE * (1 - sighting.confidence());
            return new Offer(label, weighed(label, sighting), place, near.distance() + doubt);
        });
    }

    /** True if the same words ask for something else, too. */
    private boolean isShared(Label label) {
        return labels.stream()
                .anyMatch(other -> other.chunk() == label.chunk()
                        && other.box().equals(label.box())
                        && !other.name().equals(label.name()));
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

    /** Another label stands between the label and the value; the beginning of its line may not have been told. */
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
                            && chunks.get(other.chunk()).box().left() < value.right()
                            && value.left() < other.box().right();
            if (between || above) {
                return true;
            }
        }
        return false;
    }
}
