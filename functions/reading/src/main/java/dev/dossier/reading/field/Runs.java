package dev.dossier.reading.field;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.ValueKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tokens between labels, as far as they can belong to one value. */
record Runs(List<Chunk> chunks, Map<Integer, Set<Integer>> covered, List<Label> labels) {

    /** Parts of a date do not stand farther from one another than this, in heights. */
    private static final double FAR_APART = 3;

    /** Words of one value do not stand farther from one another than this, in heights. */
    private static final double WORD_GAP = 0.7;

    /** Where runs of tokens begin in a chunk that are no part of a label. */
    List<Integer> starts(int chunk) {
        List<Integer> starts = new ArrayList<>();
        Set<Integer> labelled = covered.getOrDefault(chunk, Set.of());
        boolean inside = false;
        for (int i = 0; i < chunks.get(chunk).tokens().size(); i++) {
            boolean value =
                    !labelled.contains(i) && chunks.get(chunk).tokens().get(i).hasLetterOrDigit();
            if (value && !inside) {
                starts.add(i);
            }
            inside = !labelled.contains(i) && (inside || value);
        }
        return starts;
    }

    List<Token> run(int chunk, int from) {
        Set<Integer> labelled = covered.getOrDefault(chunk, Set.of());
        List<Token> tokens = chunks.get(chunk).tokens();
        int to = from;
        while (to < tokens.size() && !labelled.contains(to)) {
            to++;
        }
        return tokens.subList(from, to);
    }

    /** Of a run below a row of labels, the tokens under this one. */
    List<Token> inColumn(Label label, List<Token> run) {
        Box own = label.box();
        if (Layout.box(run).top() < own.bottom() - own.height() / 3) {
            return run;
        }
        int right = Integer.MAX_VALUE;
        boolean isFirst = true;
        for (Label other : labels) {
            if (Layout.sameRow(other.box(), own) && !other.name().equals(label.name())) {
                isFirst &= other.box().right() > own.left();
                right = other.box().left() > own.right()
                        ? Math.min(right, other.box().left())
                        : right;
            }
        }
        int until = right;
        boolean first = isFirst;
        List<Token> before = run.stream()
                .takeWhile(token -> !first && token.box().right() <= own.left() - own.height() / 2)
                .toList();
        int from = before.size();
        while (from > 0
                && from < run.size()
                && isClose(run.get(from - 1).box(), run.get(from).box())) {
            from--;
        }
        return run.subList(from, run.size()).stream()
                .filter(token -> (token.box().left() + token.box().right()) / 2 < until)
                .toList();
    }

    private static boolean isClose(Box left, Box right) {
        return right.left() - left.right() < WORD_GAP * Math.max(left.height(), right.height());
    }

    /** A date whose parts stand far from one another goes on in the same row, before any label. */
    List<Token> withRest(List<Token> run) {
        Box box = Layout.box(run);
        for (int i = 0; i < chunks.size(); i++) {
            Box next = chunks.get(i).box();
            int gap = next.left() - box.right();
            boolean follows = gap > 0
                    && gap < FAR_APART * box.height()
                    && Layout.sameRow(box, next)
                    && !covered.getOrDefault(i, Set.of()).contains(0);
            if (follows) {
                List<Token> longer = new ArrayList<>(run);
                longer.addAll(run(i, 0));
                return longer;
            }
        }
        return run;
    }

    /** A name or place that does not fit its line goes on right below, in the same size, before any other label. */
    List<Token> withContinuation(FieldName name, List<Token> run) {
        boolean canGoOn = name.kind() == ValueKind.NAME || name.kind() == ValueKind.TEXT;
        if (!canGoOn) {
            return run;
        }
        Box box = Layout.box(run);
        for (int i = 0; i < chunks.size(); i++) {
            Box below = chunks.get(i).box();
            boolean follows = covered.getOrDefault(i, Set.of()).isEmpty()
                    && Math.abs(below.left() - box.left()) < 0.8 * box.height()
                    && below.top() - box.bottom() < 0.55 * box.height()
                    && below.top() > box.top() + 0.6 * box.height()
                    && below.height() < 1.35 * box.height()
                    && below.height() > 0.7 * box.height()
                    && !isAskedFor(below);
            if (follows) {
                boolean goesOn =
                        chunks.get(i).seen().top() > run.getFirst().seen().top();
                List<Token> longer =
                        new ArrayList<>(goesOn ? run : chunks.get(i).tokens());
                longer.addAll(goesOn ? chunks.get(i).tokens() : run);
                return longer;
            }
        }
        return run;
    }

    /** True if a label stands right before a place: what is there answers it. */
    private boolean isAskedFor(Box place) {
        int nearest = -1;
        for (int i = 0; i < chunks.size(); i++) {
            Box box = chunks.get(i).box();
            boolean before = box.right() <= place.left() && Layout.sameRow(box, place);
            if (before
                    && (nearest < 0 || box.right() > chunks.get(nearest).box().right())) {
                nearest = i;
            }
        }
        return nearest >= 0 && !covered.getOrDefault(nearest, Set.of()).isEmpty();
    }
}
