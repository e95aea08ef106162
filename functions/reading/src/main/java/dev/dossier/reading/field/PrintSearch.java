package dev.dossier.reading.field;

import dev.dossier.domain.name.Likeness;
import dev.dossier.domain.name.MrzSpelling;
import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Evidence;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldValue.DateValue;
import dev.dossier.domain.paper.FieldValue.IdentifierValue;
import dev.dossier.domain.paper.FieldValue.NameValue;
import dev.dossier.domain.paper.FieldValue.StateValue;
import dev.dossier.reading.mrz.FoundZone;
import java.util.List;
import java.util.Optional;

/** Looks for the value of a machine-readable zone among the words that are printed for people. */
final class PrintSearch {

    private static final int MOST_TOKENS = 7;

    /** Shorter names and numbers stand on papers by chance. */
    private static final int SHORTEST = 3;

    /** Names and numbers with more slips than this are others. */
    private static final int MOST_SLIPS = 2;

    /** Shorter ones may have one slip only, ... */
    private static final int LONG = 6;

    /** ... and those shorter than this none. */
    private static final int SHORT = 4;

    private final List<Chunk> chunks;
    private final ValueReader values;
    private final FoundZone zone;

    PrintSearch(List<Chunk> chunks, ValueReader values, FoundZone zone) {
        this.chunks = chunks;
        this.values = values;
        this.zone = zone;
    }

    /** The surest place where print says what {@code evidence} says. */
    Optional<Sighting> find(FieldName name, Evidence evidence) {
        Sighting best = null;
        for (Chunk chunk : chunks) {
            if (isInZone(chunk)) {
                continue;
            }
            List<Token> tokens = chunk.tokens();
            for (int from = 0; from < tokens.size(); from++) {
                for (int to = from + 1; to <= Math.min(tokens.size(), from + MOST_TOKENS); to++) {
                    Optional<Sighting> seen = says(name, evidence, tokens.subList(from, to));
                    if (seen.isPresent() && (best == null || isBetter(seen.get(), best, isCut(name, evidence)))) {
                        best = seen.get();
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The place where print says nearly what {@code zone} says: one of the two was misread in a letter or two. */
    Optional<Sighting> nearly(FieldName name, Evidence zone) {
        String wanted = Lexicon.compact(zone.value().text());
        int fewest = 1 + (wanted.length() < SHORT ? 0 : wanted.length() < LONG ? 1 : MOST_SLIPS);
        Sighting best = null;
        for (Chunk chunk : chunks) {
            List<Token> tokens = isInZone(chunk) ? List.of() : chunk.tokens();
            for (int from = 0; from < tokens.size(); from++) {
                for (int to = from + 1; to <= Math.min(tokens.size(), from + MOST_TOKENS); to++) {
                    List<Token> run = tokens.subList(from, to);
                    int slips = Likeness.distance(Lexicon.compact(text(run)), wanted);
                    if (slips < fewest) {
                        fewest = slips;
                        best = sighting(name, zone.value() instanceof NameValue, run);
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static Sighting sighting(FieldName name, boolean isName, List<Token> run) {
        String text = text(run);
        Box box = run.stream().map(Token::seen).reduce(Box::union).orElseThrow();
        double least = run.stream().mapToDouble(Token::confidence).min().orElse(0);
        return new Sighting(
                name, isName ? new NameValue(text) : new IdentifierValue(text), text, box, least, List.of());
    }

    private static String text(List<Token> tokens) {
        return String.join(" ", tokens.stream().map(Token::text).toList());
    }

    /** The surer one; where the zone has cut the name, the one that goes on furthest. */
    private static boolean isBetter(Sighting seen, Sighting best, boolean cut) {
        return (cut && seen.raw().length() != best.raw().length())
                ? seen.raw().length() > best.raw().length()
                : seen.confidence() > best.confidence();
    }

    private boolean isInZone(Chunk chunk) {
        return 2 * chunk.seen().overlap(zone.box()) > chunk.seen().area();
    }

    /** Where a surname that may be cut ends, only its label tells: what follows it in print can be the given names. */
    private boolean isCut(FieldName name, Evidence evidence) {
        boolean ends =
                name.equals(FieldName.SURNAME) && !zone.mrz().name().secondary().isEmpty();
        return evidence.value() instanceof NameValue && !ends && ZoneEvidence.mayBeCut(evidence);
    }

    private Optional<Sighting> says(FieldName name, Evidence evidence, List<Token> tokens) {
        String text = text(tokens);
        return switch (evidence.value()) {
            case NameValue spelled -> {
                boolean fits = Lexicon.compact(text).length() >= SHORTEST
                        && tokens.getFirst().hasLetterOrDigit()
                        && tokens.getLast().hasLetterOrDigit()
                        && MrzSpelling.canSpell(text, spelled.text(), isCut(name, evidence));
                yield fits ? values.read(name, tokens).filter(s -> s.raw().equals(text)) : Optional.empty();
            }
            case IdentifierValue number ->
                Lexicon.compact(text).equals(number.text()) && number.text().length() >= SHORTEST
                        ? values.read(name, tokens)
                        : Optional.empty();
            case DateValue(var when) ->
                tokens.size() > 4
                        ? Optional.empty()
                        : values.read(name, tokens)
                                .filter(s -> s.raw().equals(text))
                                .flatMap(s -> meaning(s, new DateValue(when)));
            case StateValue state ->
                values.read(name, tokens).filter(s -> s.value().saysTheSameAs(state));
            default -> Optional.empty();
        };
    }

    /** An ambiguous printed date says what the zone says if one of its meanings is that. */
    private static Optional<Sighting> meaning(Sighting seen, DateValue wanted) {
        if (seen.value().saysTheSameAs(wanted)) {
            return Optional.of(seen);
        }
        return seen.alternatives().stream().anyMatch(wanted::saysTheSameAs)
                ? Optional.of(new Sighting(
                        seen.name(), wanted, seen.raw(), seen.box(), seen.clarity(), seen.fit(), List.of()))
                : Optional.empty();
    }
}
