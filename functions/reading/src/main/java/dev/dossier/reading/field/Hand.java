package dev.dossier.reading.field;

import dev.dossier.domain.paper.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells papers that were printed empty and filled in by hand: their labels are read well, and what stands beside them
 * is not.
 */
public final class Hand {

    private static final int FEWEST_LABELS = 4;
    private static final int FEWEST_LETTERS = 20;

    /** Labels are surer than this, and values less sure than that: the means of their letters, 0 to 1. */
    private static final double PRINTED = 0.85;

    private static final double WRITTEN = 0.55;

    private Hand() {}

    /**
     * What was read of labels and of everything else that stands in their rows.
     *
     * @param labels how many labels there are
     * @param labelled how sure a letter of them is, 0 to 1
     * @param letters how many letters stand beside them
     * @param beside how sure one of those is, 0 to 1
     */
    record Contrast(int labels, double labelled, int letters, double beside) {

        boolean speaksOfAHand() {
            return labels >= FEWEST_LABELS && letters >= FEWEST_LETTERS && labelled >= PRINTED && beside < WRITTEN;
        }
    }

    /** True if a paper's values look written by hand. */
    public static boolean wrote(List<TextLine> lines) {
        return contrast(lines).speaksOfAHand();
    }

    static Contrast contrast(List<TextLine> lines) {
        List<Chunk> chunks = Chunk.of(lines);
        LabelFinder finder = new LabelFinder(chunks);
        List<Label> labels = finder.labels(false, "");
        Map<Integer, Set<Integer>> covered = finder.covered(true);
        List<Token> own = new ArrayList<>();
        List<Token> others = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            boolean besideOne = labels.stream().anyMatch(label -> Layout.sameRow(label.box(), chunk.box()));
            for (int t = 0; t < chunk.tokens().size(); t++) {
                Token token = chunk.tokens().get(t);
                if (covered.getOrDefault(i, Set.of()).contains(t)) {
                    own.add(token);
                } else if (besideOne) {
                    others.add(token);
                }
            }
        }
        return new Contrast(labels.size(), sureness(own), letters(others), sureness(others));
    }

    private static int letters(List<Token> tokens) {
        return tokens.stream().mapToInt(token -> token.compact().length()).sum();
    }

    private static double sureness(List<Token> tokens) {
        double sure = tokens.stream()
                .mapToDouble(token -> token.confidence() * token.compact().length())
                .sum();
        return sure / Math.max(1, letters(tokens));
    }
}
