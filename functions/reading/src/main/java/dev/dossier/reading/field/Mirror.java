package dev.dossier.reading.field;

import dev.dossier.domain.paper.Box;
import java.util.List;

/** Papers that are read from right to left, laid out as if they were read from left to right. */
final class Mirror {

    private Mirror() {}

    /** The same chunks seen in a mirror, so that values stand to the right of their labels; where they are seen stays. */
    static List<Chunk> of(List<Chunk> chunks) {
        int width = chunks.stream().mapToInt(c -> c.box().right()).max().orElse(0);
        return chunks.stream()
                .map(chunk -> new Chunk(chunk.tokens().stream()
                        .map(token -> new Token(
                                token.text(),
                                mirrored(token.box(), width),
                                token.seen(),
                                token.confidence(),
                                token.bracketed(),
                                token.slashed()))
                        .toList()))
                .toList();
    }

    private static Box mirrored(Box box, int width) {
        return new Box(width - box.right(), box.top(), width - box.left(), box.bottom());
    }
}
