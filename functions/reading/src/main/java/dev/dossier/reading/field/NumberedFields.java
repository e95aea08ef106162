package dev.dossier.reading.field;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.FieldName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Fields of driving licences, which are numbered and not labelled: Directive 2006/126/EC, Annex I, and the papers that
 * follow it.
 */
final class NumberedFields {

    private static final Map<String, FieldName> BY_NUMBER = Map.of(
            "1", FieldName.SURNAME,
            "2", FieldName.GIVEN_NAMES,
            "3", FieldName.DATE_OF_BIRTH,
            "4a", FieldName.DATE_OF_ISSUE,
            "4b", FieldName.DATE_OF_EXPIRY,
            "4d", FieldName.PERSONAL_NUMBER,
            "5", FieldName.DOCUMENT_NUMBER);

    /** On licences of America everything but names has a label, too. */
    private static final Map<String, FieldName> IN_AMERICA = Map.of("1", FieldName.SURNAME, "2", FieldName.GIVEN_NAMES);

    /** A licence on which fewer numbers can be read is read by its labels. */
    private static final int FEWEST = 2;

    /** Numbers that nothing else is numbered with. */
    private static final Set<FieldName> TELLING = Set.of(FieldName.DATE_OF_ISSUE, FieldName.DATE_OF_EXPIRY);

    private record Numbered(FieldName name, int chunk, int token) {}

    private final List<Chunk> chunks;
    private final ValueReader values;
    private final boolean american;
    private final List<Numbered> numbers = new ArrayList<>();

    NumberedFields(List<Chunk> chunks, boolean american, ValueReader values) {
        this.chunks = chunks;
        this.values = values;
        this.american = american;
        Map<String, FieldName> byNumber = american ? IN_AMERICA : BY_NUMBER;
        List<Numbered> all = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            for (int j = 0; j < Math.min(2, chunks.get(i).tokens().size()); j++) {
                FieldName name = byNumber.get(number(chunks.get(i).tokens().get(j)));
                if (name != null) {
                    all.add(new Numbered(name, i, j));
                    break;
                }
            }
        }
        for (FieldName name : byNumber.values()) {
            all.stream()
                    .filter(number -> number.name().equals(name))
                    .max(Comparator.comparingLong(number -> inColumn(number, all)))
                    .ifPresent(numbers::add);
        }
    }

    /** How many other numbers stand above and below one: ornaments are read as figures, too. */
    private long inColumn(Numbered number, List<Numbered> all) {
        Box box = box(number);
        return all.stream()
                .filter(other -> !other.name().equals(number.name()))
                .map(this::box)
                .filter(other -> Math.abs(other.left() - box.left()) < 1.5 * box.height()
                        && Math.max(other.height(), box.height()) < 2 * Math.min(other.height(), box.height()))
                .count();
    }

    private Box box(Numbered number) {
        return chunks.get(number.chunk()).tokens().get(number.token()).box();
    }

    private static String number(Token token) {
        return token.text().toLowerCase(Locale.ROOT).replaceAll("[.,]$", "");
    }

    /** What stands behind the numbers; nothing if this is no numbered paper. */
    List<Sighting> read() {
        List<Sighting> seen = new ArrayList<>();
        boolean telling = numbers.stream().anyMatch(number -> TELLING.contains(number.name()));
        if (!american && (numbers.size() < FEWEST || !telling)) {
            return seen;
        }
        for (Numbered number : numbers) {
            List<Token> tokens = behind(number);
            Optional<Sighting> value = values.read(number.name(), tokens);
            value.ifPresent(seen::add);
            if (number.name().equals(FieldName.DATE_OF_BIRTH) && value.isPresent()) {
                LicenceOrder.place(tokens, value.get(), unnumbered(), values).ifPresent(seen::add);
            }
        }
        (american ? AmericanLicence.names(chunks, values) : inferred())
                .stream()
                        .filter(value ->
                                seen.stream().noneMatch(known -> known.name().equals(value.name())))
                        .forEach(seen::add);
        return seen;
    }

    /** What stands above 4a, if its number was read: the numbers of the others are as small. */
    private List<Sighting> inferred() {
        Optional<Box> first = numbers.stream()
                .filter(number -> TELLING.contains(number.name()))
                .map(this::behind)
                .filter(tokens -> !tokens.isEmpty())
                .map(Layout::box)
                .min(Comparator.comparingInt(Box::top));
        return first.map(box -> LicenceOrder.above(box, chunks, values)).orElse(List.of());
    }

    /** The rest of the chunk, or the next chunk on the same row. */
    private List<Token> behind(Numbered number) {
        List<Token> own = chunks.get(number.chunk()).tokens();
        if (own.size() > number.token() + 1) {
            return own.subList(number.token() + 1, own.size());
        }
        Box label = own.get(number.token()).box();
        return chunks.stream()
                .filter(c -> c.box().left() >= label.right() && sameRow(c.box(), label))
                .min(Comparator.comparingInt(c -> c.box().left()))
                .map(Chunk::tokens)
                .orElse(List.of());
    }

    /** The chunks beside which no number stands. */
    private List<Chunk> unnumbered() {
        return chunks.stream()
                .filter(c -> numbers.stream().noneMatch(number -> sameRow(box(number), c.box())))
                .toList();
    }

    private static boolean sameRow(Box one, Box other) {
        double middle = (one.top() + one.bottom()) / 2.0;
        double own = (other.top() + other.bottom()) / 2.0;
        return Math.abs(middle - own) < 0.55 * Math.max(one.height(), other.height());
    }
}
