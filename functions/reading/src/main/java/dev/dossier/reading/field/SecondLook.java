package dev.dossier.reading.field;

import dev.dossier.domain.name.MrzSpelling;
import dev.dossier.domain.name.NameFolding;
import dev.dossier.domain.paper.Evidence;
import dev.dossier.domain.paper.FieldReading.Read;
import dev.dossier.domain.paper.FieldValue;
import dev.dossier.domain.paper.FieldValue.NameValue;
import dev.dossier.domain.paper.FieldValue.TextValue;
import dev.dossier.domain.paper.Source;
import dev.dossier.reading.text.StripReader;
import dev.dossier.reading.text.StripReader.Look;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads printed names and places again in the languages that write with accents. A language leaves out the accents that
 * it does not know and is sure of itself all the same, so only what the languages agree on passes without a person.
 */
public final class SecondLook {

    /** Accents that one language alone has seen must be seen this surely. */
    private static final double SURE = 0.95;

    /** Who is less sure than the surest by this much has misread and is not listened to. */
    private static final double OUTDONE = 0.15;

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
    record Spelling(String text, double confidence, boolean certain, List<String> others) {}

    /** Names and places only: the letters of other values are the same in all languages. */
    static boolean concerns(Read read) {
        String base = read.name().base().text();
        return read.name().isName() || base.startsWith("place");
    }

    /** How the printed evidence of {@code read} is spelled; empty if there is none, or if nothing better was seen. */
    Optional<Spelling> of(Read read) {
        return read.evidence().stream()
                .filter(e -> e.source() == Source.PRINTED)
                .findFirst()
                .flatMap(printed -> of(
                        printed,
                        read.evidence().stream()
                                .filter(e -> e.source() == Source.MRZ)
                                .findFirst()));
    }

    private Optional<Spelling> of(Evidence printed, Optional<Evidence> zone) {
        int letters = Math.max(1, printed.raw().length());
        double wide = printed.box().width() / (CHARACTER * letters);
        int lines = printed.box().height() > 1.9 * wide ? 2 : 1;
        List<Look> looks = new ArrayList<>();
        for (Look look : reader.looks(printed.box(), degrees, lines)) {
            String text = cleaned(look.text());
            if (!text.isEmpty()) {
                looks.add(new Look(text, look.confidence()));
            }
        }
        looks.add(new Look(cleaned(printed.value().text()), printed.confidence().fraction()));
        return decide(looks.stream().filter(look -> fits(look, zone)).toList());
    }

    private static boolean fits(Look look, Optional<Evidence> zone) {
        return zone.isEmpty()
                || MrzSpelling.canSpell(
                        look.text(),
                        zone.get().value().text(),
                        !zone.get().raw().endsWith("<"));
    }

    /** The surest spelling; certain if all who are sure agree, or if they differ in accents only and enough have seen these. */
    static Optional<Spelling> decide(List<Look> looks) {
        Map<String, List<Look>> spellings = new TreeMap<>();
        looks.forEach(look -> spellings
                .computeIfAbsent(look.text().toUpperCase(Locale.ROOT), s -> new ArrayList<>())
                .add(look));
        Optional<Look> best = looks.stream().max(Comparator.comparingDouble(Look::confidence));
        return best.map(look -> {
            List<Look> same = spellings.getOrDefault(look.text().toUpperCase(Locale.ROOT), List.of());
            boolean folded = looks.stream()
                            .map(l -> NameFolding.fold(l.text()))
                            .distinct()
                            .count()
                    == 1;
            boolean accents = !NameFolding.fold(look.text()).equals(look.text().toUpperCase(Locale.ROOT));
            boolean seen = accents && (same.size() > 1 || look.confidence() >= SURE);
            List<String> others = looks.stream()
                    .map(Look::text)
                    .filter(text -> !text.equalsIgnoreCase(look.text()))
                    .distinct()
                    .toList();
            return new Spelling(look.text(), look.confidence(), spellings.size() == 1 || (folded && seen), others);
        });
    }

    /** The value as {@code spelling} has it, of the same kind as before. */
    static FieldValue value(FieldValue before, String spelling) {
        return before instanceof NameValue ? new NameValue(spelling) : new TextValue(spelling);
    }

    private static String cleaned(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("^[^\\p{L}\\p{Nd}]+|[^\\p{L}\\p{Nd}.)]+$|(?<=\\p{L}{4})\\.$", "");
    }
}
