package dev.dossier.reading.field;

import dev.dossier.domain.paper.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads tables of people: a row of labels, and below it a row for each person. */
final class TableReader {

    /** Fewer columns are two labels that happen to stand side by side. */
    private static final int FEWEST_COLUMNS = 3;

    /** Rows farther apart than this, in heights, belong to something else. */
    private static final double FAR = 6;

    /** A line that stands this close below another, in heights, goes on with it. */
    private static final double CLOSE = 0.9;

    private final List<Chunk> chunks;
    private final List<Label> header;
    private final ValueReader values;

    /**
     * A reader of the table that {@code labels} head, if they head one.
     *
     * @param labels all labels of the page
     */
    TableReader(List<Chunk> chunks, List<Label> labels, ValueReader values) {
        this.chunks = chunks;
        this.values = values;
        this.header = headerAmong(labels);
    }

    /** The labels that do not head a column of the table. */
    List<Label> besides(List<Label> labels) {
        return labels.stream()
                .filter(label -> header.stream().noneMatch(head -> head.box().equals(label.box())))
                .toList();
    }

    private static List<Label> headerAmong(List<Label> labels) {
        List<Label> best = List.of();
        for (Label first : labels) {
            List<Label> row = labels.stream()
                    .filter(label -> Layout.sameRow(label.box(), first.box()))
                    .sorted(Comparator.comparingInt(label -> label.box().left()))
                    .toList();
            long fields = row.stream().map(Label::name).distinct().count();
            boolean names = row.stream().anyMatch(label -> label.name().isName());
            if (names && fields == row.size() && fields >= FEWEST_COLUMNS && row.size() > best.size()) {
                best = row;
            }
        }
        return best;
    }

    /** What the rows say: {@code person1.surname} and so on, the people numbered from the top. */
    List<Sighting> read() {
        List<Sighting> seen = new ArrayList<>();
        int person = 0;
        for (List<Chunk> row : rows()) {
            SortedMap<Integer, List<Token>> cells = cells(row);
            boolean named = cells.keySet().stream()
                    .anyMatch(column -> header.get(column).name().isName());
            if (!named || cells.size() < 2) {
                break;
            }
            String role = "person" + ++person;
            cells.forEach((column, tokens) -> {
                Label label = header.get(column);
                if (LabelledFields.isKept(label.name())) {
                    values.read(label.name(), tokens)
                            .map(value -> value.named(label.name().of(role)))
                            .ifPresent(seen::add);
                }
            });
        }
        return seen;
    }

    /** The rows below the header, from the top, as long as they follow one another. */
    private List<List<Chunk>> rows() {
        List<List<Chunk>> rows = new ArrayList<>();
        if (header.isEmpty()) {
            return rows;
        }
        Box head = header.stream().map(Label::box).reduce(Box::union).orElseThrow();
        List<Chunk> below = chunks.stream()
                .filter(chunk -> chunk.box().top() > head.bottom() - head.height() / 4)
                .sorted(Comparator.comparingInt(chunk -> chunk.box().top()))
                .toList();
        Box last = head;
        for (Chunk chunk : below) {
            Box box = chunk.box();
            int gap = box.top() - last.bottom();
            if (!rows.isEmpty() && gap < CLOSE * box.height()) {
                rows.getLast().add(chunk);
                last = last.union(box);
            } else if (gap < FAR * box.height()) {
                rows.add(new ArrayList<>(List.of(chunk)));
                last = box;
            } else {
                break;
            }
        }
        return rows;
    }

    /** The tokens of a row, line by line, by the column in which they stand. */
    private SortedMap<Integer, List<Token>> cells(List<Chunk> row) {
        SortedMap<Integer, List<Token>> cells = new TreeMap<>();
        for (Chunk chunk : inOrder(row)) {
            for (Token token : chunk.tokens()) {
                int column = columnOf(token);
                if (column >= 0 && token.hasLetterOrDigit()) {
                    cells.computeIfAbsent(column, c -> new ArrayList<>()).add(token);
                }
            }
        }
        return cells;
    }

    /** Line by line, each from left to right. */
    private static List<Chunk> inOrder(List<Chunk> row) {
        List<Chunk> ordered = new ArrayList<>();
        List<Chunk> left = new ArrayList<>(row);
        while (!left.isEmpty()) {
            Box top = left.getFirst().box();
            List<Chunk> line = left.stream()
                    .filter(chunk -> Layout.sameRow(chunk.box(), top))
                    .sorted(Comparator.comparingInt(chunk -> chunk.box().left()))
                    .toList();
            ordered.addAll(line);
            left.removeAll(line);
        }
        return ordered;
    }

    /** Columns begin a little left of their labels. */
    private int columnOf(Token token) {
        int column = -1;
        for (int i = 0; i < header.size(); i++) {
            Box label = header.get(i).box();
            if (token.box().left() + label.height() / 2 >= label.left()) {
                column = i;
            }
        }
        return column;
    }
}
