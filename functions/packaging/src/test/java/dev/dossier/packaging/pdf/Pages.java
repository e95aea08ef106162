package dev.dossier.packaging.pdf;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.TextLine;
import dev.dossier.domain.paper.Word;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Pictures and lines of text for pages that were never scanned. */
final class Pages {

    private Pages() {}

    /** A picture of coloured bars, coded as {@code format}. */
    static byte[] picture(int width, int height, int type, String format) {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D paper = picture.createGraphics();
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, width, height);
        paper.setColor(Color.RED);
        paper.fillRect(0, 0, width / 4, height);
        paper.setColor(Color.BLACK);
        paper.fillRect(0, 0, width, height / 8);
        paper.dispose();
        return coded(picture, format);
    }

    static byte[] coded(BufferedImage picture, String format) {
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            if (!ImageIO.write(picture, format, file)) {
                throw new IllegalArgumentException("Java writes no such pictures: " + format);
            }
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A level line from left to right, each character 20 pixels wide and 40 high. */
    static TextLine line(int left, int top, String... words) {
        return sloped(left, top, 0, words);
    }

    /** A line that slopes down to the right by {@code degrees}; its words' boxes stand upright around them. */
    static TextLine sloped(int left, int top, double degrees, String... words) {
        List<Word> placed = new ArrayList<>();
        double along = 0;
        for (String word : words) {
            double length = 20.0 * word.length();
            placed.add(new Word(word, boxAround(left, top, along, length, degrees), Confidence.CERTAIN));
            along += length + 20;
        }
        return new TextLine(placed, degrees);
    }

    /** A line whose words run from the right edge to the left. */
    static TextLine rightToLeft(int right, int top, String... words) {
        List<Word> placed = new ArrayList<>();
        int at = right;
        for (String word : words) {
            int length = 20 * word.length();
            placed.add(new Word(word, new Box(at - length, top, at, top + 40), Confidence.CERTAIN));
            at -= length + 20;
        }
        return new TextLine(placed, 0);
    }

    private static Box boxAround(int left, int top, double along, double length, double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        double x = left + along * cos;
        double y = top + 40 + along * sin; // the lower left corner of the word
        double[] xs = {x, x + length * cos, x + 40 * sin, x + length * cos + 40 * sin};
        double[] ys = {y, y + length * sin, y - 40 * cos, y + length * sin - 40 * cos};
        return new Box((int) Math.round(min(xs)), (int) Math.round(min(ys)), (int) Math.round(max(xs)), (int)
                Math.round(max(ys)));
    }

    private static double min(double[] values) {
        return java.util.Arrays.stream(values).min().orElseThrow();
    }

    private static double max(double[] values) {
        return java.util.Arrays.stream(values).max().orElseThrow();
    }
}
