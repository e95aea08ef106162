package dev.dossier.local.evaluate;

import java.util.List;
import java.util.Locale;

/** The calibration curve as SVG: on the diagonal, confidence means what it says. */
final class CalibrationPlot {

    private static final int SIDE = 300;
    private static final int LEFT = 56;
    private static final int TOP = 12;

    private CalibrationPlot() {}

    static String svg(List<Calibration.Bin> bins) {
        StringBuilder svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 380 372\" width=\"380\" height=\"372\" role=\"img\""
                        + " aria-label=\"Share of right values against confidence\">\n");
        for (int i = 0; i <= 10; i += 2) {
            double share = i / 10.0;
            String label = i * 10 + "%";
            svg.append(line(share, 0, share, 1, "#ddd", "")).append(line(0, share, 1, share, "#ddd", ""));
            svg.append(text(x(share), TOP + SIDE + 18, "middle", label));
            svg.append(text(LEFT - 8, y(share) + 4, "end", label));
        }
        svg.append(line(0, 0, 1, 1, "#888", " stroke-dasharray=\"5 4\""));
        StringBuilder points = new StringBuilder();
        for (Calibration.Bin bin : bins) {
            if (bin.meanConfidence().isPresent() && bin.right().isPresent()) {
                double x = x(bin.meanConfidence().get());
                double y = y(bin.right().get());
                points.append(number(x)).append(',').append(number(y)).append(' ');
                double radius = Math.min(12, 2 + Math.log10((double) bin.fields()) * 2.5);
                svg.append(String.format(
                        Locale.ROOT,
                        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"#0550ae\" fill-opacity=\"0.75\">"
                                + "<title>%d values</title></circle>\n",
                        x,
                        y,
                        radius,
                        bin.fields()));
            }
        }
        svg.append("<polyline fill=\"none\" stroke=\"#0550ae\" stroke-width=\"1.5\" points=\"")
                .append(points.toString().strip())
                .append("\"/>\n");
        svg.append(text(LEFT + SIDE / 2.0, TOP + SIDE + 40, "middle", "mean confidence"));
        svg.append(text(LEFT, TOP + SIDE + 56, "start", "upwards: share that is right; larger dots: more values"));
        return svg.append("</svg>\n").toString();
    }

    private static String line(double x1, double y1, double x2, double y2, String color, String more) {
        return String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"%s/>\n",
                x(x1),
                y(y1),
                x(x2),
                y(y2),
                color,
                more);
    }

    private static String text(double x, double y, String anchor, String words) {
        return String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-size=\"12\">%s</text>\n",
                x,
                y,
                anchor,
                Html.text(words));
    }

    private static double x(double share) {
        return LEFT + share * SIDE;
    }

    private static double y(double share) {
        return TOP + (1 - share) * SIDE;
    }

    private static String number(double pixels) {
        return String.format(Locale.ROOT, "%.1f", pixels);
    }
}
