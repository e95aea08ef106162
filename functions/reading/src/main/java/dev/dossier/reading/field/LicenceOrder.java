package dev.dossier.reading.field;

import dev.dossier.domain.date.DateInterval;
import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldValue.DateValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Fields of driving licences whose numbers are too small to be read, by the order in which they stand below one another:
 * surname, given names, birth, issue, expiry, authority, number (Directive 2006/126/EC, Annex I).
 */
final class LicenceOrder {

    /** What is left of the confidence when other numbers bear the order out, ... */
    private static final double BORNE_OUT = 0.97;

    /** ... and when nothing but the dates does. */
    private static final double BY_DATES = 0.85;

    /** Birth, issue and expiry. */
    private static final int DATES = 3;

    private LicenceOrder() {}

    /** The surname, the given names and the birth above {@code issue}, the place of the date of issue. */
    static List<Sighting> above(Box issue, List<Chunk> chunks, ValueReader values) {
        List<Chunk> above = column(issue, chunks).stream()
                .filter(c -> c.box().bottom() < issue.top() + issue.height() / 3)
                .toList();
        for (int i = 0; i < above.size(); i++) {
            if (values.read(FieldName.DATE_OF_BIRTH, above.get(i).tokens()).isPresent()) {
                return doubted(person(above, i, chunks, values), BORNE_OUT);
            }
        }
        return List.of();
    }

    /** All fields of a column with three dates that can be birth, issue and expiry; nothing if there is none. */
    static List<Sighting> byDates(List<Chunk> chunks, ValueReader values) {
        List<Chunk> begins =
                chunks.stream().filter(chunk -> day(chunk, values).isPresent()).toList();
        for (Chunk first : begins) {
            List<Chunk> column = column(first.box(), chunks);
            List<Integer> dates = new ArrayList<>();
            for (int i = 0; i < column.size(); i++) {
                if (day(column.get(i), values).isPresent()) {
                    dates.add(i);
                }
            }
            if (dates.size() == DATES && areInOrder(dates, column, values)) {
                List<Sighting> seen = person(column, dates.getFirst(), chunks, values);
                List<Chunk> below = column.subList(dates.get(2) + 1, column.size());
                values.read(FieldName.DATE_OF_ISSUE, column.get(dates.get(1)).tokens())
                        .ifPresent(seen::add);
                values.read(FieldName.DATE_OF_EXPIRY, column.get(dates.get(2)).tokens())
                        .ifPresent(seen::add);
                below.stream()
                        .flatMap(c -> values.read(FieldName.DOCUMENT_NUMBER, c.tokens()).stream())
                        .findFirst()
                        .ifPresent(seen::add);
                return doubted(seen, BY_DATES);
            }
        }
        return List.of();
    }

    /** The place of birth goes on behind the date, or stands right below it. */
    static Optional<Sighting> place(List<Token> tokens, Sighting date, List<Chunk> chunks, ValueReader values) {
        int used = date.raw().split(" ", -1).length;
        if (tokens.size() > used) {
            return values.read(FieldName.PLACE_OF_BIRTH, tokens.subList(used, tokens.size()));
        }
        Box box = Layout.box(tokens);
        return chunks.stream()
                .filter(c -> Math.abs(c.box().left() - box.left()) < box.height())
                .filter(c -> c.box().top() > box.top() + box.height() / 2
                        && c.box().top() - box.bottom() < 1.8 * box.height())
                .min(Comparator.comparingInt(c -> c.box().top()))
                .flatMap(c -> values.read(FieldName.PLACE_OF_BIRTH, c.tokens()));
    }

    /** What begins below one another, from the top. */
    private static List<Chunk> column(Box box, List<Chunk> chunks) {
        return chunks.stream()
                .filter(c -> Math.abs(c.box().left() - box.left()) < box.height())
                .sorted(Comparator.comparingInt(c -> c.box().top()))
                .toList();
    }

    private static List<Sighting> person(List<Chunk> column, int birth, List<Chunk> chunks, ValueReader values) {
        List<Sighting> seen = new ArrayList<>();
        List<Token> tokens = column.get(birth).tokens();
        values.read(FieldName.DATE_OF_BIRTH, tokens).ifPresent(date -> {
            seen.add(date);
            place(tokens, date, chunks, values).ifPresent(seen::add);
        });
        if (birth >= 2 && isUnderneath(column.get(birth - 2), column.get(birth - 1), column.get(birth))) {
            values.read(FieldName.SURNAME, column.get(birth - 2).tokens()).ifPresent(seen::add);
            values.read(FieldName.GIVEN_NAMES, column.get(birth - 1).tokens()).ifPresent(seen::add);
        }
        return seen;
    }

    /** Three lines at even distances, in letters of one size; some letters reach below the line. */
    private static boolean isUnderneath(Chunk one, Chunk two, Chunk three) {
        double height = three.box().height();
        int bottoms = two.box().bottom()
                - one.box().bottom()
                - (three.box().bottom() - two.box().bottom());
        int tops = two.box().top()
                - one.box().top()
                - (three.box().top() - two.box().top());
        return Math.min(Math.abs(bottoms), Math.abs(tops)) < 0.5 * height
                && Math.abs(one.box().height() - height) < 0.5 * height
                && Math.abs(two.box().height() - height) < 0.5 * height;
    }

    private static boolean areInOrder(List<Integer> dates, List<Chunk> column, ValueReader values) {
        List<DateInterval> days = dates.stream()
                .map(i -> day(column.get(i), values).orElseThrow())
                .toList();
        return days.get(0).latest().isBefore(days.get(1).earliest())
                && days.get(1).latest().isBefore(days.get(2).earliest());
    }

    private static Optional<DateInterval> day(Chunk chunk, ValueReader values) {
        return values.read(FieldName.DATE_OF_EXPIRY, chunk.tokens())
                .map(Sighting::value)
                .filter(value -> value instanceof DateValue(DateInterval day) && day.isDay())
                .map(value -> ((DateValue) value).interval());
    }

    private static List<Sighting> doubted(List<Sighting> seen, double factor) {
        return seen.stream().map(value -> value.doubted(factor)).toList();
    }
}
