package dev.dossier.reading.form;

import dev.dossier.domain.paper.Box;
import dev.dossier.reading.image.Gray;
import dev.dossier.reading.image.GrayBuilder;
import java.util.ArrayList;
import java.util.List;

/** Moves characters together that stand in cells of their own: spread wide, they are taken for words, or read twice. */
final class Comb {

    /** Ink is darker than this grey value. */
    private static final int DARK = 170;

    /** Characters are set this far apart, in points. */
    private static final double GAP = 1.8;

    private Comb() {}

    private record Columns(int from, int to) {}

    /**
     * The same cutting with its characters side by side.
     *
     * @param first the left edge of the first cell, in pixels of the cutting
     * @param cell the width of a cell, in pixels of the cutting
     */
    static Cutting closed(Cutting cutting, double first, double cell, int cells) {
        Gray picture = cutting.picture();
        List<Columns> characters = new ArrayList<>();
        for (int i = 0; i < cells; i++) {
            int from = (int) Math.round(first + i * cell);
            int to = Math.min(picture.width(), (int) Math.round(first + (i + 1) * cell));
            while (from < to && isWhite(picture, from)) {
                from++;
            }
            while (to > from && isWhite(picture, to - 1)) {
                to--;
            }
            if (to > from) {
                characters.add(new Columns(from, to));
            }
        }
        if (characters.isEmpty()) {
            return cutting;
        }
        int gap = (int) Math.round(GAP * Cutter.PIXELS);
        int width = characters.stream().mapToInt(c -> c.to() - c.from() + gap).sum() + gap;
        GrayBuilder closed = new GrayBuilder(width, picture.height());
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < width; x++) {
                closed.set(x, y, 255);
            }
        }
        int at = gap;
        for (Columns character : characters) {
            for (int x = character.from(); x < character.to(); x++, at++) {
                for (int y = 0; y < picture.height(); y++) {
                    closed.set(at, y, picture.at(x, y));
                }
            }
            at += gap;
        }
        Box ink = new Box(gap, cutting.ink().top(), width - gap, cutting.ink().bottom());
        return new Cutting(closed.done(), ink, cutting.area());
    }

    private static boolean isWhite(Gray picture, int x) {
        for (int y = 0; y < picture.height(); y++) {
            if (picture.at(x, y) < DARK) {
                return false;
            }
        }
        return true;
    }
}
