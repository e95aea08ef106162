package dev.dossier.reading.text;

import dev.dossier.reading.image.Gray;
import dev.dossier.reading.image.GrayBuilder;
import dev.dossier.reading.image.Pyramid;

/** Cuts a line out of a page as a straight strip of even height. */
public final class StripCutter {

    private final Pyramid page;

    public StripCutter(Pyramid page) {
        this.page = page;
    }

    /**
     * The strip around {@code path}.
     *
     * @param capital the height that capital letters get, in pixels
     * @param above what is shown above and below the capitals, as a share of their height
     * @param beyond what is shown before and after the line, as a share of the height of capitals
     */
    public Gray cut(TextPath path, double capital, double above, double beyond) {
        return cut(path, capital, above, beyond, 1);
    }

    /**
     * As {@link #cut(TextPath, double, double, double)}, with the letters made narrower.
     *
     * @param breadth how many times as broad as they should be the letters are on the page
     */
    public Gray cut(TextPath path, double capital, double above, double beyond, double breadth) {
        double scale = capital / path.height();
        double length = path.length();
        double before = beyond * path.height() * breadth;
        int width = (int) Math.max(8, Math.round((length + 2 * before) * scale / breadth));
        int height = (int) Math.round(capital * (1 + 2 * above));
        GrayBuilder strip = new GrayBuilder(width, height);
        for (int u = 0; u < width; u++) {
            double share = ((u + 0.5) * breadth / scale - before) / length;
            double direction = path.direction(Math.max(0, Math.min(1, share)));
            double cx = path.x(share);
            double cy = path.y(share);
            double sin = Math.sin(direction);
            double cos = Math.cos(direction);
            for (int v = 0; v < height; v++) {
                double across = (v + 0.5 - height / 2.0) / scale;
                strip.set(u, v, page.at(cx - across * sin, cy + across * cos, scale));
            }
        }
        return strip.done();
    }
}
