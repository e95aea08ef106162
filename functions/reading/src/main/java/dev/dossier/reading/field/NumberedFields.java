package dev.dossier.reading.field;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.FieldName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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

    /** Fewer different numbers stand on other papers by chance. */
    private static final int FEWEST = 4;

    private record Numbered(FieldName name, int chunk, int token) {}

    private final List<Chunk> chunks;
    private final ValueReader values;
    private final List<Numbered> numbers = new ArrayList<>();

    NumberedFields(List<Chunk> chunks, ValueReader values) {
        this.chunks = chunks;
        this.values = values;
        for (int i = 0; i < chunks.size(); i++) {
            for (int j = 0; j < Math.min(2, chunks.get(i).tokens().size()); j++) {
                FieldName name = BY_NUMBER.get(number(chunks.get(i).tokens().get(j)));
                if (name != null && numbers.stream().noneMatch(n -> n.name().equals(name))) {
                    numbers.add(new Numbered(name, i, j));
                    break;
                }
            }
        }
    }

    private static String number(Token token) {
        return token.text().toLowerCase(Locale.ROOT).replaceAll("[.,]$", "");
    }

    /** What stands behind the numbers; nothing if this is no numbered paper. */
    List<Sighting> read() {
        List<Sighting> seen = new ArrayList<>();
        if (numbers.size() < FEWEST) {
            return seen;
        }
        for (Numbered number : numbers) {
            List<Token> tokens = behind(number);
            Optional<Sighting> value = values.read(number.name(), tokens);
            value.ifPresent(seen::add);
            if (number.name().equals(FieldName.DATE_OF_BIRTH) && value.isPresent()) {
                place(tokens, value.get()).ifPresent(seen::add);
            }
        }
        return seen;
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

    /** The place of birth goes on behind the date, or stands right below it. */
    private Optional<Sighting> place(List<Token> tokens, Sighting date) {
        int used = date.raw().split(" ", -1).length;
        if (tokens.size() > used) {
            return values.read(FieldName.PLACE_OF_BIRTH, tokens.subList(used, tokens.size()));
        }
        Box box = tokens.stream().map(Token::box).reduce(Box::union).orElseThrow();
        return chunks.stream()
                .filter(c -> Math.abs(c.box().left() - box.left()) < box.height())
                .filter(c -> c.box().top() > box.top() + box.height() / 2
                        && c.box().top() - box.bottom() < 1.2 * box.height())
                .filter(c -> numbers.stream()
                        .noneMatch(n -> sameRow(
                                chunks.get(n.chunk()).tokens().get(n.token()).box(), c.box())))
                .min(Comparator.comparingInt(c -> c.box().top()))
                .flatMap(c -> values.read(FieldName.PLACE_OF_BIRTH, c.tokens()));
    }

    private static boolean sameRow(Box one, Box other) {
        double middle = (one.top() + one.bottom()) / 2.0;
        double own = (other.top() + other.bottom()) / 2.0;
        return Math.abs(middle - own) < 0.55 * Math.max(one.height(), other.height());
    }
}
