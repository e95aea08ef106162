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
        return cut(path, capital, above, beyond, View.STRAIGHT);
    }

    /** As {@link #cut(TextPath, double, double, double)}, drawn as if seen from straight above. */
    public Gray cut(TextPath path, double capital, double above, double beyond, View view) {
        double scale = capital / path.height();
        double printed = path.length() / view.breadth();
        double before = beyond * path.height();
        int width = (int) Math.max(8, Math.round((printed + 2 * before) * scale));
        int height = (int) Math.round(capital * (1 + 2 * above));
        GrayBuilder strip = new GrayBuilder(width, height);
        for (int u = 0; u < width; u++) {
            double place = ((u + 0.5) / scale - before) / printed;
            double share = view.seen(place);
            double direction = path.direction(Math.max(0, Math.min(1, share)));
            double cx = path.x(share);
            double cy = path.y(share);
            double size = view.size(place) / scale;
            double lean = view.lean(place);
            double sin = Math.sin(direction);
            double cos = Math.cos(direction);
            double right = (-sin - lean * cos) * size;
            double down = (cos - lean * sin) * size;
            for (int v = 0; v < height; v++) {
                double across = v + 0.5 - height / 2.0;
                strip.set(u, v, page.at(cx + across * right, cy + across * down, scale));
            }
        }
        return strip.done();
    }
}
