package dev.dossier.reading.net;

import dev.dossier.reading.image.Gray;
import dev.dossier.reading.image.Scaling;
import java.util.ArrayList;
import java.util.List;

/** A net that reads pictures of single lines. Never changed once loaded: several threads may share it. */
public final class LineNet {

    private final NetFile.Net net;

    private LineNet(NetFile.Net net) {
        this.net = net;
    }

    /**
     * Loads a net.
     *
     * @param traineddata a file of Tesseract's with a net of whole numbers
     * @throws IllegalArgumentException if it is not a net of the kind that is known
     */
    public static LineNet of(byte[] traineddata) {
        return new LineNet(NetFile.read(traineddata));
    }

    /** What the net says of a line that is upright and dark on light. */
    public Outputs read(Gray line) {
        int width = Math.max(3, (int) Math.round((double) line.width() * net.height() / line.height()));
        Gray scaled = Scaling.to(line, width, net.height());
        Features said = net.layers().apply(new Features(width, net.height(), 1, levelled(scaled)));
        return new Outputs(net.characters(), net.blank(), said.data());
    }

    /** Grey values, -1 where the middle row is typically black and 1 where it is typically white, as in training. */
    private static float[] levelled(Gray picture) {
        List<Integer> lows = new ArrayList<>();
        List<Integer> highs = new ArrayList<>();
        int y = picture.height() / 2;
        for (int x = 1; x + 1 < picture.width(); x++) {
            int before = picture.at(x - 1, y);
            int own = picture.at(x, y);
            int after = picture.at(x + 1, y);
            if ((own < before && own <= after) || (own <= before && own < after)) {
                lows.add(own);
            }
            if ((own > before && own >= after) || (own >= before && own > after)) {
                highs.add(own);
            }
        }
        float black = at(lows, 0.25, 0);
        float white = at(highs, 0.75, 255);
        float half = white > black ? (white - black) / 2 : 1;
        byte[] pixels = picture.pixels();
        float[] levels = new float[pixels.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = Math.max(-1, Math.min(1, ((pixels[i] & 0xff) - black) / half - 1));
        }
        return levels;
    }

    private static float at(List<Integer> values, double share, int otherwise) {
        if (values.isEmpty()) {
            return otherwise;
        }
        int[] sorted = values.stream().mapToInt(Integer::intValue).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
    }
}
