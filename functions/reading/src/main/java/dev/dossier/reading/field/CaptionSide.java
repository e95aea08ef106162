package dev.dossier.reading.field;

import dev.dossier.domain.paper.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells papers that print captions under their values from those that print labels above or before them. */
final class CaptionSide {

    /** Fewer captions than this prove nothing. */
    private static final int FEWEST = 3;

    private CaptionSide() {}

    /** True if most labels stand nearer to what is printed above them than to what is printed below. */
    static boolean isBelow(List<Chunk> chunks, List<Label> labels, Map<Integer, Set<Integer>> covered) {
        int below = 0;
        int above = 0;
        for (Label label : labels) {
            int up = Integer.MAX_VALUE;
            int down = Integer.MAX_VALUE;
            boolean behind = false;
            for (int i = 0; i < chunks.size(); i++) {
                Box box = chunks.get(i).box();
                boolean value = covered.getOrDefault(i, Set.of()).isEmpty();
                behind |= value && isBehind(label.box(), box);
                if (value && box.left() < label.box().right() && label.box().left() < box.right()) {
                    boolean higher = box.bottom() + box.top()
                            < label.box().top() + label.box().bottom();
                    up = higher ? Math.min(up, Math.abs(label.box().top() - box.bottom())) : up;
                    down = higher
                            ? down
                            : Math.min(down, Math.abs(box.top() - label.box().bottom()));
                }
            }
            int reach = 2 * label.box().height();
            below += !behind && up < reach && up < 0.7 * down ? 1 : 0;
            above += behind || (down < reach && down < 0.7 * up) ? 1 : 0;
        }
        return below >= FEWEST && below > 2 * above;
    }

    private static boolean isBehind(Box label, Box value) {
        int gap = value.left() - label.right();
        int shared = Math.min(label.bottom(), value.bottom()) - Math.max(label.top(), value.top());
        return gap >= 0 && gap < 4 * label.height() && shared > 0.4 * label.height();
    }

    /** The same chunks with their layout upside down, so that captions stand above their values. */
    static List<Chunk> flipped(List<Chunk> chunks) {
        int height = chunks.stream().mapToInt(c -> c.box().bottom()).max().orElse(0);
        List<Chunk> flipped = new ArrayList<>();
        for (Chunk chunk : chunks) {
            flipped.add(new Chunk(chunk.tokens().stream()
                    .map(token -> new Token(
                            token.text(),
                            flipped(token.box(), height),
                            token.seen(),
                            token.confidence(),
                            token.bracketed(),
                            token.slashed()))
                    .toList()));
        }
        return flipped;
    }

    private static Box flipped(Box box, int height) {
        return new Box(box.left(), height - box.bottom(), box.right(), height - box.top());
    }
}
