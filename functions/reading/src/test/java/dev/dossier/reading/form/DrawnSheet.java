package dev.dossier.reading.form;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.TextLine;
import dev.dossier.domain.paper.Word;
import dev.dossier.fixtures.coded.Pdf417;
import dev.dossier.reading.form.BlankSheet.Anchor;
import dev.dossier.reading.form.Zone.Kind;
import dev.dossier.reading.image.Gray;
import dev.dossier.reading.image.Homography;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;

/**
 * A page like that of a real form, drawn from where the form has its words and its zones: the words that are anchors, a
 * frame around each zone, a footer. What people enter is written over it.
 */
final class DrawnSheet {

    private static final double WIDTH = 612;
    private static final double HEIGHT = 792;

    private final BlankSheet sheet;
    private final BufferedImage image;
    private final Graphics2D pen;

    DrawnSheet(BlankSheet sheet, double dpi) {
        this.sheet = sheet;
        double scale = dpi / 72;
        image = new BufferedImage((int) (WIDTH * scale), (int) (HEIGHT * scale), BufferedImage.TYPE_BYTE_GRAY);
        pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(Color.BLACK);
        pen.scale(scale, scale);
        pen.setStroke(new BasicStroke(0.7f));
        sheet.anchors().forEach(this::print);
        sheet.zones().forEach(this::frame);
    }

    private void print(Anchor anchor) {
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 9));
        double wide = pen.getFontMetrics().getStringBounds(anchor.word(), pen).getWidth();
        pen.drawString(anchor.word(), (float) (anchor.x() - wide / 2), (float) (anchor.y() + 3));
    }

    private void frame(Zone zone) {
        double out = zone.kind() == Kind.TICK ? 0 : 1;
        pen.draw(new Rectangle2D.Double(
                zone.left() - out, zone.top() - out, zone.width() + 2 * out, zone.height() + 2 * out));
        for (int cell = 1; zone.comb() && cell < zone.most(); cell++) {
            double x = zone.left() + cell * zone.width() / zone.most();
            pen.draw(new Line2D.Double(x, zone.top(), x, zone.bottom()));
        }
    }

    /** The footer as a barcode, as in {@code I-765|08/21/25|2}. */
    DrawnSheet footer(String code) {
        pen.drawImage(Pdf417.of(code, 8), 196, 762, 220, 18, null);
        return this;
    }

    /** The zone whose tooltip says {@code words}. */
    Zone zone(String words) {
        return sheet.zones().stream()
                .filter(zone -> zone.tooltip().contains(words))
                .findFirst()
                .orElseThrow();
    }

    /** Types into a zone; each character into a cell of its own where there is a comb. */
    DrawnSheet type(String words, String text) {
        Zone zone = zone(words);
        pen.setFont(new Font(Font.MONOSPACED, Font.PLAIN, 10));
        float base = (float) (zone.middleY() + 3.5);
        if (!zone.comb()) {
            pen.drawString(text, (float) zone.left() + 3, base);
            return this;
        }
        for (int i = 0; i < text.length(); i++) {
            double middle = zone.left() + (i + 0.5) * zone.width() / zone.most();
            pen.drawString(text.substring(i, i + 1), (float) middle - 3, base);
        }
        return this;
    }

    /** Ticks a box as with a pen, beyond its corners. */
    DrawnSheet tick(String words) {
        Zone zone = zone(words);
        pen.setStroke(new BasicStroke(1));
        pen.draw(new Line2D.Double(zone.left() + 1, zone.middleY(), zone.left() + 4, zone.bottom() - 1));
        pen.draw(new Line2D.Double(zone.left() + 4, zone.bottom() - 1, zone.right() + 2, zone.top() - 2));
        return this;
    }

    BufferedImage image() {
        return image;
    }

    Gray gray() {
        return Gray.of(image);
    }

    /** The words of a sheet as they would be read if {@code toScan} were how it lies on the scan. */
    static List<TextLine> words(BlankSheet sheet, Homography toScan) {
        return sheet.anchors().stream()
                .map(anchor -> word(anchor.word(), toScan.x(anchor.x(), anchor.y()), toScan.y(anchor.x(), anchor.y())))
                .toList();
    }

    static TextLine word(String text, double x, double y) {
        Box box = new Box(
                (int) Math.round(x) - 30, (int) Math.round(y) - 12, (int) Math.round(x) + 30, (int) Math.round(y) + 12);
        return new TextLine(List.of(new Word(text, box, Confidence.CERTAIN)), 0);
    }

    /** A page of a form that this build can read. */
    static BlankSheet blank(String form, String edition, int page) {
        return Objects.requireNonNull(BlankForms.sheets(form, edition).get(page - 1));
    }
}
