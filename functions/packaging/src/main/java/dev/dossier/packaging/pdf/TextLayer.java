package dev.dossier.packaging.pdf;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.TextLine;
import dev.dossier.packaging.pdf.VisualOrder.Placed;
import java.util.List;

/** The words behind a page's picture: drawn with nothing to see, each in its own box. */
final class TextLayer {

    /** The share of a word's height that lies below its baseline. */
    private static final double BELOW = (double) -GlyphlessFont.DESCENT / GlyphlessFont.EM;

    private static final int[] SPACE = {' '};

    private final StringBuilder drawing = new StringBuilder();
    private final Characters characters;
    private final double height;
    private final double scale;

    /**
     * An empty layer.
     *
     * @param height of the page, in pixels
     * @param scale points of the page in a pixel
     */
    TextLayer(Characters characters, int height, double scale) {
        this.characters = characters;
        this.height = height;
        this.scale = scale;
    }

    /** What draws {@code lines}; empty if there are none. */
    static String of(List<TextLine> lines, Characters characters, int height, double scale) {
        if (lines.isEmpty()) {
            return "";
        }
        TextLayer layer = new TextLayer(characters, height, scale);
        lines.forEach(layer::add);
        return "BT\n3 Tr\n" + layer.drawing + "ET\n";
    }

    private void add(TextLine line) {
        VisualOrder order = VisualOrder.of(line);
        List<Placed> words = order.words();
        Slant first = slant(words.getFirst(), line);
        if (order.rightToLeft()) {
            int[] before = order.needsMark() ? new int[] {VisualOrder.RIGHT_TO_LEFT_MARK, ' '} : SPACE;
            double room = first.height() / 4;
            moveTo(first, -room);
            draw(before, room, first.height());
        }
        for (int i = 0; i < words.size(); i++) {
            Slant here = slant(words.get(i), line);
            moveTo(here, 0);
            draw(words.get(i).characters().stream().mapToInt(c -> c).toArray(), here.length(), here.height());
            boolean last = i == words.size() - 1;
            if (!last) {
                draw(SPACE, gap(words.get(i), words.get(i + 1), here), here.height());
            } else if (!order.rightToLeft()) {
                draw(SPACE, here.height() / 4, here.height()); // keeps this line from the next one beside it
            }
        }
    }

    private static Slant slant(Placed word, TextLine line) {
        return Slant.of(word.word().box(), line.degrees());
    }

    private static double gap(Placed left, Placed right, Slant here) {
        Box from = left.word().box();
        Box to = right.word().box();
        return Math.max(here.height() / 20, (to.left() - from.right()) / Math.cos(here.radians()));
    }

    /** Puts the pen on the baseline of a word, {@code along} pixels from its beginning. */
    private void moveTo(Slant word, double along) {
        double cos = Math.cos(word.radians());
        double sin = Math.sin(word.radians());
        double x = word.x() + along * cos + BELOW * word.height() * sin;
        double y = word.y() + along * sin - BELOW * word.height() * cos;
        drawing.append(Figures.of(cos)).append(' ').append(Figures.of(-sin)).append(' ');
        drawing.append(Figures.of(sin)).append(' ').append(Figures.of(cos)).append(' ');
        drawing.append(Figures.of(x * scale)).append(' ').append(Figures.of((height - y) * scale));
        drawing.append(" Tm\n");
    }

    /** Draws characters over {@code length} pixels; the pen stands behind them afterwards. */
    private void draw(int[] codePoints, double length, double size) {
        if (codePoints.length == 0) {
            return;
        }
        double stretch = 100 * length / (Characters.width(codePoints) * size);
        drawing.append("/F ").append(Figures.of(size * scale)).append(" Tf ");
        drawing.append(Figures.of(stretch)).append(" Tz <");
        drawing.append(characters.codes(codePoints)).append("> Tj\n");
    }
}
