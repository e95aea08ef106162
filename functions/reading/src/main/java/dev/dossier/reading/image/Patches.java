package dev.dossier.reading.image;

import dev.dossier.domain.paper.Box;
import java.util.ArrayList;
import java.util.List;

/** Parts of a picture that hang together. */
public final class Patches {

    private final boolean[] content;
    private final int width;
    private final int height;
    private final int reach;

    private Patches(boolean[] content, int width, int reach) {
        this.content = content;
        this.width = width;
        this.height = content.length / width;
        this.reach = reach;
    }

    /** One part, the box around it and how many pixels it has. */
    public record Patch(Box box, int pixels) {}

    /**
     * The parts of {@code content}, from top to bottom.
     *
     * @param content which pixels belong to a part, row by row
     * @param width pixels in a row
     * @param reach how far pixels may lie apart and hang together: 1 for neighbours
     */
    public static List<Patch> of(boolean[] content, int width, int reach) {
        return new Patches(content, width, reach).all();
    }

    private List<Patch> all() {
        boolean[] seen = new boolean[content.length];
        List<Patch> patches = new ArrayList<>();
        int[] stack = new int[content.length];
        for (int start = 0; start < content.length; start++) {
            if (content[start] && !seen[start]) {
                patches.add(follow(seen, stack, start));
            }
        }
        return patches;
    }

    private Patch follow(boolean[] seen, int[] stack, int start) {
        int top = 0;
        stack[top++] = start;
        seen[start] = true;
        int left = width;
        int right = 0;
        int upper = height;
        int lower = 0;
        int pixels = 0;
        while (top > 0) {
            int at = stack[--top];
            int x = at % width;
            int y = at / width;
            pixels++;
            left = Math.min(left, x);
            right = Math.max(right, x + 1);
            upper = Math.min(upper, y);
            lower = Math.max(lower, y + 1);
            for (int ny = Math.max(0, y - reach); ny <= Math.min(height - 1, y + reach); ny++) {
                for (int nx = Math.max(0, x - reach); nx <= Math.min(width - 1, x + reach); nx++) {
                    int next = ny * width + nx;
                    if (content[next] && !seen[next]) {
                        seen[next] = true;
                        stack[top++] = next;
                    }
                }
            }
        }
        return new Patch(new Box(left, upper, right, lower), pixels);
    }
}
