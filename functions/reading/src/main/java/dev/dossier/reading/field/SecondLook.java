package dev.dossier.reading.field;

import dev.dossier.domain.name.MrzSpelling;
import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.Evidence;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldReading.Read;
import dev.dossier.domain.paper.FieldValue;
import dev.dossier.domain.paper.FieldValue.NameValue;
import dev.dossier.domain.paper.FieldValue.TextValue;
import dev.dossier.domain.paper.Source;
import dev.dossier.domain.paper.TextLine;
import dev.dossier.domain.paper.Word;
import dev.dossier.reading.text.StripReader;
import dev.dossier.reading.text.StripReader.Look;
import dev.dossier.reading.text.StripReader.Place;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Reads printed names and places again in the languages that write with accents. A language leaves out the accents that
 * it does not know and is sure of itself all the same, so only what the languages agree on passes without a person.
 */
public final class SecondLook {

    /** What was read less surely than this is not made surer, and does not deny what others read. */
    private static final double DOUBTFUL = 0.7;

    /** What is left of the confidence in a value that made no sense at first. */
    private static final double READ_AGAIN = 0.97;

    /** Writing covers about a tenth of its place. */
    private static final double BLOT = 0.3;

    /** A character is about this much narrower than a line is high. */
    private static final double CHARACTER = 0.42;

    private final StripReader reader;
    private final double degrees;

    /**
     * A second look at a page.
     *
     * @param degrees the slope of its lines, clockwise
     */
    public SecondLook(StripReader reader, double degrees) {
        this.reader = reader;
        this.degrees = degrees;
    }

    /** What is printed, and whether the languages agree on it. */
    public record Spelling(String text, double confidence, boolean certain, List<String> others) {}

    /** Names and places only: the letters of other values are the same in all languages. */
    static boolean concerns(Read read) {
        return read.name().isName() || read.name().isPlace();
    }

    /** True if a place is covered with more ink than writing leaves. */
    boolean isBlotted(Box place) {
        return reader.ink(place) > BLOT;
    }

    /** How the printed evidence of {@code read} is spelled; empty if there is none, or if nothing better was seen. */
    Optional<Spelling> of(Read read) {
        return printed(read)
                .flatMap(seen -> spelling(
                        seen,
                        read.evidence().stream()
                                .filter(e -> e.source() == Source.MRZ)
                                .findFirst()));
    }

    /**
     * How surely the languages see what {@code read} says, letter by letter; empty if they do not, or if it was read too
     * unsurely to begin with.
     */
    Optional<Double> agreedOn(Read read) {
        return printed(read)
                .filter(seen -> seen.confidence().fraction() >= DOUBTFUL)
                .flatMap(seen -> {
                    String raw = bare(seen.raw());
                    List<Look> looks = reader.looks(place(seen));
                    List<Look> same = looks.stream()
                            .filter(look -> Alphabets.seenBy(look.language(), raw)
                                    .matcher(bare(look.text()))
                                    .matches())
                            .toList();
                    boolean denied =
                            looks.stream().anyMatch(look -> !same.contains(look) && look.confidence() >= DOUBTFUL);
                    return denied || 3 * same.size() < 2 * looks.size()
                            ? Optional.empty()
                            : same.stream().max(Comparator.comparingDouble(Look::confidence));
                })
                .map(Look::confidence);
    }

    /** What most languages see where {@code tokens} were read that made no sense; empty if they see different things. */
    Optional<Sighting> instead(FieldName name, List<Token> tokens, ValueReader values) {
        Box box = tokens.stream().map(Token::seen).reduce(Box::union).orElseThrow();
        Map<FieldValue, List<Sighting>> seen = new HashMap<>();
        List<Look> looks = reader.looks(new Place(box, degrees, tokens.size(), 1));
        for (Look look : looks) {
            List<Word> words = Stream.of(look.text().strip().split("\\s+"))
                    .filter(word -> !word.isEmpty())
                    .map(word -> new Word(word, box, new Confidence(look.confidence())))
                    .toList();
            if (!words.isEmpty()) {
                List<Token> parted = Chunk.of(List.of(new TextLine(words, 0))).stream()
                        .flatMap(chunk -> chunk.tokens().stream())
                        .toList();
                values.read(name, parted)
                        .ifPresent(value -> seen.computeIfAbsent(value.value(), v -> new ArrayList<>())
                                .add(value));
            }
        }
        return seen.values().stream()
                .filter(agreeing -> 3 * agreeing.size() >= 2 * looks.size())
                .findFirst()
                .flatMap(agreeing -> agreeing.stream().max(Comparator.comparingDouble(Sighting::confidence)))
                .map(value -> value.doubted(READ_AGAIN));
    }

    /** How surely most languages see {@code text} in print where {@code read} has something else; empty if they do not. */
    Optional<Double> mostSee(String text, Read read) {
        return printed(read).flatMap(seen -> {
            List<Look> looks = reader.looks(place(seen));
            double[] sure = looks.stream()
                    .filter(look -> bare(look.text()).equals(bare(text)))
                    .mapToDouble(Look::confidence)
                    .toArray();
            return 2 * sure.length > looks.size()
                    ? DoubleStream.of(sure).max().stream().boxed().findFirst()
                    : Optional.empty();
        });
    }

    /** True if a printed value goes on beyond what was read of it. */
    boolean isCut(Read read, List<TextLine> lines) {
        return printed(read)
                .filter(seen -> reader.goesOn(seen.box(), words(lines)))
                .isPresent();
    }

    /** True if more letters of a printed value have dots or accents than were read. */
    boolean losesMarks(Read read, List<TextLine> lines) {
        return printed(read)
                .filter(seen -> reader.marksLost(place(seen), seen.value().text(), words(lines)) > 0)
                .isPresent();
    }

    private static List<Box> words(List<TextLine> lines) {
        return lines.stream()
                .flatMap(line -> line.words().stream())
                .map(Word::box)
                .toList();
    }

    private static Optional<Evidence> printed(Read read) {
        return read.evidence().stream()
                .filter(e -> e.source() == Source.PRINTED)
                .findFirst();
    }

    private static String bare(String text) {
        return Alphabets.capitals(text).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    private Place place(Evidence printed) {
        int letters = Math.max(1, printed.raw().length());
        double wide = printed.box().width() / (CHARACTER * letters);
        int lines = printed.box().height() > 1.9 * wide ? 2 : 1;
        return new Place(printed.box(), degrees, printed.raw().strip().split("\\s+", -1).length, lines);
    }

    private Optional<Spelling> spelling(Evidence printed, Optional<Evidence> zone) {
        Place place = place(printed);
        String first = cleaned(printed.value().text());
        boolean capitals = first.equals(first.toUpperCase(Locale.ROOT));
        boolean bare = capitals && reader.isBareAbove(place);
        List<Look> seen = new ArrayList<>(reader.looks(place));
        if (capitals && !bare) {
            seen.addAll(reader.looks(place.withHeadroom())); // the reader may have left an accent out of the word's box
        }
        List<Look> looks = new ArrayList<>();
        for (Look look : seen) {
            String text = cleaned(look.text());
            if (!text.isEmpty() && Alphabets.isHeard(look.language(), text)) {
                looks.add(new Look(look.language(), text, look.confidence()));
            }
        }
        looks.add(new Look("eng", first, printed.confidence().fraction()));
        looks.removeIf(look -> !fits(look, zone));
        return looks.isEmpty() ? Optional.empty() : Optional.of(new SpellingVote(looks, bare).decide());
    }

    private static boolean fits(Look look, Optional<Evidence> zone) {
        return zone.isEmpty()
                || MrzSpelling.canSpell(look.text(), zone.get().value().text(), ZoneEvidence.mayBeCut(zone.get()));
    }

    /** The value as {@code spelling} has it, of the same kind as before. */
    static FieldValue value(FieldValue before, String spelling) {
        return before instanceof NameValue ? new NameValue(spelling) : new TextValue(spelling);
    }

    private static String cleaned(String text) {
        return Normalizer.normalize(Hyphens.closed(text), Normalizer.Form.NFC)
                .replaceAll("^[^\\p{L}\\p{Nd}]+|[^\\p{L}\\p{Nd}.)]+$|(?<=\\p{L}{4})\\.$", "");
    }
}
