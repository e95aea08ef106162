package dev.dossier.reading.text;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts words together into lines.
 *
 * @param slope how far lines fall to the right, as a share of their length
 */
record WordRows(double slope) {

    static final Comparator<Word> FROM_LEFT =
            Comparator.comparingInt(word -> word.box().left());

    /** Words of a line do not stand farther from one another than this, in heights. */
    private static final double GAP = 1.7;

    /** The {@code known} lines, and {@code others} where they stand close to words of them in a row. */
    List<List<Word>> of(Collection<List<Word>> known, List<Word> others) {
        List<List<Word>> lines = new ArrayList<>();
        known.forEach(line -> lines.addAll(rows(line)));
        others.stream()
                .sorted(FROM_LEFT)
                .forEach(word -> lines.stream()
                        .filter(line -> line.stream()
                                .anyMatch(near -> follows(near.box(), word.box()) || follows(word.box(), near.box())))
                        .findFirst()
                        .ifPresentOrElse(line -> line.add(word), () -> lines.add(new ArrayList<>(List.of(word)))));
        lines.forEach(line -> line.sort(FROM_LEFT));
        return joined(lines);
    }

    /** What a look took for one line, parted where its words do not stand beside one another. */
    private List<List<Word>> rows(List<Word> line) {
        List<List<Word>> rows = new ArrayList<>();
        line.sort(FROM_LEFT);
        for (Word word : line) {
            rows.stream()
                    .filter(row -> isBeside(row.getLast().box(), word.box()))
                    .findFirst()
                    .ifPresentOrElse(row -> row.add(word), () -> rows.add(new ArrayList<>(List.of(word))));
        }
        return rows;
    }

    /** Lines of which one goes on where another one ends are one line. */
    private List<List<Word>> joined(List<List<Word>> lines) {
        List<List<Word>> left = new ArrayList<>(lines);
        List<List<Word>> joined = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Word> line = left.removeFirst();
            Optional<List<Word>> before = Stream.concat(left.stream(), joined.stream())
                    .filter(other ->
                            follows(other.getLast().box(), line.getFirst().box()))
                    .findFirst();
            before.ifPresentOrElse(other -> other.addAll(line), () -> joined.add(line));
        }
        return joined;
    }

    private boolean follows(Box last, Box next) {
        int height = Math.max(last.height(), next.height());
        int gap = next.left() - last.right();
        return gap > -0.5 * height && gap < GAP * height && isBeside(last, next);
    }

    /** True if two words stand in one row, wherever in it. */
    private boolean isBeside(Box one, Box other) {
        double across = ((other.left() + other.right()) - (one.left() + one.right())) / 2.0;
        double drop = ((other.top() + other.bottom()) - (one.top() + one.bottom())) / 2.0 - slope * across;
        return Math.abs(drop) < 0.5 * Math.min(one.height(), other.height());
    }
}
