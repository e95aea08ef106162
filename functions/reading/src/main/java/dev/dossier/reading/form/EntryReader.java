package dev.dossier.reading.form;

import dev.dossier.domain.paper.Box;
import dev.dossier.reading.field.SecondLook.Spelling;
import dev.dossier.reading.field.SpellingVote;
import dev.dossier.reading.image.Pyramid;
import dev.dossier.reading.ocr.OcrEngine;
import dev.dossier.reading.text.StripReader;
import dev.dossier.reading.text.StripReader.Look;
import dev.dossier.reading.text.StripReader.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads what was cut out of a form. What is written in digits is looked at twice, in two sizes and by two models; words are
 * looked at by all languages, as accents are known to some of them only. Only what they agree on passes without a person.
 */
final class EntryReader {

    private static final String FIRST = "eng";
    private static final String SECOND = "deu";

    /** Two looks that say the same are this sure together, ... */
    private static final double AGREED = 0.95;

    /** ... unless one of them was less sure than this. */
    private static final double DOUBTFUL = 0.6;

    /** What is not accepted. */
    private static final double UNSURE = 0.5;

    /** No line of writing is lower, in points: a row of small letters is not enlarged to the height of capitals. */
    private static final double LINE = 7.5;

    /** The second look is this much farther away. */
    private static final double FARTHER = 1.35;

    /** Digits and what stands between them. */
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{0,2}[ -]?[\\d /().+-]+[A-Z]?[\\d]?");

    private final Function<String, OcrEngine> engines;
    private final List<String> languages;

    /**
     * A reader with these engines.
     *
     * @param engines by the Tesseract names of their languages
     * @param languages those that write with accents
     */
    EntryReader(Function<String, OcrEngine> engines, List<String> languages) {
        this.engines = engines;
        this.languages = List.copyOf(languages);
    }

    /**
     * What was seen.
     *
     * @param confidence 0 to 1
     * @param others what else it may be
     */
    record Seen(String text, double confidence, List<String> others) {}

    /** What was written; empty if nothing can be read there. */
    Optional<Seen> read(Cutting cutting, Zone zone, Question question) {
        Pyramid picture = new Pyramid(cutting.picture());
        Place near = place(cutting, 1);
        Look first = looks(picture, List.of(FIRST), near).getFirst();
        Optional<Pattern> shape = Shapes.of(question);
        boolean number = shape.isPresent() || NUMBER.matcher(first.text()).matches();
        Optional<Seen> seen = number ? digits(picture, cutting, question, first) : words(picture, near, first);
        return seen.map(s -> fits(s.text(), zone, shape) ? s : unsure(s));
    }

    private static boolean fits(String text, Zone zone, Optional<Pattern> shape) {
        boolean shaped = shape.isEmpty() || shape.get().matcher(text).matches();
        return shaped && (zone.most() == 0 || text.length() <= zone.most());
    }

    private static Seen unsure(Seen seen) {
        return new Seen(seen.text(), Math.min(UNSURE, seen.confidence()), seen.others());
    }

    private Optional<Seen> digits(Pyramid picture, Cutting cutting, Question question, Look first) {
        List<Look> looks = new ArrayList<>(List.of(first));
        looks.addAll(looks(picture, List.of(SECOND), place(cutting, FARTHER)));
        if (!plain(looks.get(0), question).equals(plain(looks.get(1), question))) {
            looks.addAll(looks(picture, List.of(FIRST), place(cutting, FARTHER)));
        }
        Set<String> texts = new LinkedHashSet<>();
        looks.stream()
                .sorted(Comparator.comparingDouble(Look::confidence).reversed())
                .map(look -> plain(look, question))
                .filter(text -> !text.isEmpty())
                .forEach(texts::add);
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        List<String> all = new ArrayList<>(texts);
        double least = looks.stream().mapToDouble(Look::confidence).min().orElse(0);
        boolean agreed = looks.size() == 2;
        double confidence = agreed && least >= DOUBTFUL ? Math.max(AGREED, least) : Math.min(UNSURE, least);
        return Optional.of(new Seen(all.getFirst(), confidence, all.subList(1, all.size())));
    }

    private static String plain(Look look, Question question) {
        String text = look.text().strip();
        return Shapes.isCode(question) ? text.replaceAll("\\s", "").replaceAll("[|\\[\\]]", "") : text;
    }

    private Optional<Seen> words(Pyramid picture, Place place, Look first) {
        List<Look> looks = new ArrayList<>();
        looks.add(first);
        looks.addAll(looks(picture, languages, place));
        looks.removeIf(look -> look.text().isBlank());
        if (looks.isEmpty()) {
            return Optional.empty();
        }
        boolean capitals = first.text().equals(first.text().toUpperCase(Locale.ROOT));
        boolean bare = capitals && new StripReader(picture, engines(List.of())).isBareAbove(place);
        Spelling spelling = new SpellingVote(withoutRaisedDots(looks), bare).decide();
        boolean doubtful = !spelling.certain();
        return Optional.of(new Seen(
                spelling.text(),
                doubtful ? Math.min(UNSURE, spelling.confidence()) : spelling.confidence(),
                doubtful ? spelling.others() : List.of()));
    }

    /** The dot of a small i makes a capital of it for Turkish eyes, which others who saw the same letters do not confirm. */
    static List<Look> withoutRaisedDots(List<Look> looks) {
        return looks.stream()
                .map(look -> {
                    String small = look.text().replace('İ', 'i');
                    boolean seen = looks.stream().anyMatch(other -> other.text().equals(small));
                    return seen ? new Look(look.language(), small, look.confidence()) : look;
                })
                .toList();
    }

    private List<Look> looks(Pyramid picture, List<String> names, Place place) {
        return new StripReader(picture, engines(names)).looks(place);
    }

    private SortedMap<String, OcrEngine> engines(List<String> names) {
        SortedMap<String, OcrEngine> some = new TreeMap<>();
        names.forEach(name -> some.put(name, engines.apply(name)));
        return some;
    }

    /** Around the ink, as high as a line of writing at least. */
    private static Place place(Cutting cutting, double farther) {
        Box ink = cutting.ink();
        int lines = Math.max(1, lines(cutting));
        double least = lines * LINE * Cutter.PIXELS;
        int more = (int) Math.round((Math.max(least, ink.height()) * farther - ink.height()) / 2);
        int top = Math.max(0, ink.top() - more);
        return new Place(new Box(ink.left(), top, ink.right(), Math.max(top + 1, ink.bottom() + more)), 0, 1, lines);
    }

    /** How many lines of writing there are: bands of rows with ink, as high as letters. */
    private static int lines(Cutting cutting) {
        Box ink = cutting.ink();
        int lines = 0;
        int high = 0;
        for (int y = ink.top(); y <= ink.bottom(); y++) {
            boolean dark = false;
            for (int x = ink.left(); x < ink.right() && y < ink.bottom() && !dark; x++) {
                dark = cutting.picture().at(x, y) < 128;
            }
            if (dark) {
                high++;
            } else {
                lines += high >= 3.5 * Cutter.PIXELS ? 1 : 0;
                high = 0;
            }
        }
        return lines;
    }
}
