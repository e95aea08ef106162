package dev.dossier.local.evaluate;

import dev.dossier.domain.paper.Box;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Small pictures of places on pages: green where a value is expected, red where it was read. */
final class Cutting {

    /** Widest and highest picture, in pixels. */
    private static final int WIDEST = 520;

    private static final int HIGHEST = 240;

    /** Least rim around the boxes, in pixels of the page. */
    private static final int RIM = 16;

    private static final Color EXPECTED = new Color(0x1a7f37);
    private static final Color READ = new Color(0xc4320a);

    private Cutting() {}

    /** The place of both boxes, or of either, as a JPEG in a data URI; empty if neither lies on the page. */
    static Optional<String> of(BufferedImage page, Optional<Box> expected, Optional<Box> read) {
        Box sheet = new Box(0, 0, page.getWidth(), page.getHeight());
        Optional<Box> wanted = expected.filter(box -> box.overlap(sheet) > 0);
        Optional<Box> got = read.filter(box -> box.overlap(sheet) > 0);
        return wanted.or(() -> got).map(box -> {
            Box both = got.map(box::union).filter(union -> near(union, box)).orElse(box);
            return uri(drawn(page, rimmed(both, sheet), wanted, got));
        });
    }

    /** True if both can be seen in one small picture. */
    private static boolean near(Box union, Box box) {
        return union.height() <= box.height() * 5 + RIM && union.width() <= box.width() * 3 + 300;
    }

    private static Box rimmed(Box box, Box sheet) {
        int rim = Math.max(RIM, box.height() / 2);
        return new Box(
                Math.max(0, box.left() - rim),
                Math.max(0, box.top() - rim),
                Math.min(sheet.right(), box.right() + rim),
                Math.min(sheet.bottom(), box.bottom() + rim));
    }

    private static BufferedImage drawn(BufferedImage page, Box area, Optional<Box> expected, Optional<Box> read) {
        double scale = Math.min(1, Math.min((double) WIDEST / area.width(), (double) HIGHEST / area.height()));
        int width = Math.max(1, (int) Math.round(area.width() * scale));
        int height = Math.max(1, (int) Math.round(area.height() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(page, 0, 0, width, height, area.left(), area.top(), area.right(), area.bottom(), null);
        pen.scale(scale, scale);
        pen.translate(-area.left(), -area.top());
        pen.setStroke(new BasicStroke((float) (1.5 / scale)));
        expected.ifPresent(box -> outline(pen, box, EXPECTED));
        read.ifPresent(box -> outline(pen, box, READ));
        pen.dispose();
        return small;
    }

    private static void outline(Graphics2D pen, Box box, Color color) {
        pen.setColor(color);
        pen.drawRect(box.left(), box.top(), box.width(), box.height());
    }

    private static String uri(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
