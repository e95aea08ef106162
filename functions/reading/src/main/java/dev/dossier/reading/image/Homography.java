package dev.dossier.reading.image;

/**
 * A projective map of the plane: {@code x' = (a x + b y + c) / (g x + h y + 1)}, {@code y' = (d x + e y + f) / (g x + h
 * y + 1)}.
 */
public record Homography(double a, double b, double c, double d, double e, double f, double g, double h) {

    public double x(double x, double y) {
        return (a * x + b * y + c) / (g * x + h * y + 1);
    }

    public double y(double x, double y) {
        return (d * x + e * y + f) / (g * x + h * y + 1);
    }

    /** True if lines that never meet never do so after it. */
    boolean keepsParallels() {
        return g == 0 && h == 0;
    }

    /** Turns by {@code degrees} clockwise (y points down) and moves the origin to {@code x, y}. */
    public static Homography turnedAbout(double x, double y, double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        return new Homography(cos, -sin, x, sin, cos, y, 0, 0);
    }

    /** This map after a move by {@code dx, dy}: maps {@code p} to this of {@code p + (dx, dy)}. */
    public Homography afterMove(double dx, double dy) {
        double w = g * dx + h * dy + 1;
        return new Homography(
                a / w, b / w, (a * dx + b * dy + c) / w, d / w, e / w, (d * dx + e * dy + f) / w, g / w, h / w);
    }

    /** This map after scaling: maps {@code p} to this of {@code (sx p.x, sy p.y)}. */
    public Homography afterScale(double sx, double sy) {
        return new Homography(a * sx, b * sy, c, d * sx, e * sy, f, g * sx, h * sy);
    }

    /**
     * The map that takes the corners of the rectangle {@code 0, 0, width, height} to a quadrilateral.
     *
     * @param quad x and y of the corners top left, top right, bottom right, bottom left
     */
    public static Homography ofRectangle(double width, double height, double[] quad) {
        double dx1 = quad[2] - quad[4];
        double dx2 = quad[6] - quad[4];
        double dx3 = quad[0] - quad[2] + quad[4] - quad[6];
        double dy1 = quad[3] - quad[5];
        double dy2 = quad[7] - quad[5];
        double dy3 = quad[1] - quad[3] + quad[5] - quad[7];
        double det = dx1 * dy2 - dx2 * dy1;
        double g = Math.abs(det) < 1e-12 ? 0 : (dx3 * dy2 - dx2 * dy3) / det;
        double h = Math.abs(det) < 1e-12 ? 0 : (dx1 * dy3 - dx3 * dy1) / det;
        double a = quad[2] - quad[0] + g * quad[2];
        double b = quad[6] - quad[0] + h * quad[6];
        double d = quad[3] - quad[1] + g * quad[3];
        double e = quad[7] - quad[1] + h * quad[7];
        return new Homography(a / width, b / height, quad[0], d / width, e / height, quad[1], g / width, h / height);
    }

    /** The map back. */
    public Homography inverse() {
        double ai = e - f * h;
        double bi = c * h - b;
        double ci = b * f - c * e;
        double di = f * g - d;
        double ei = a - c * g;
        double fi = c * d - a * f;
        double gi = d * h - e * g;
        double hi = b * g - a * h;
        double ii = a * e - b * d;
        return new Homography(ai / ii, bi / ii, ci / ii, di / ii, ei / ii, fi / ii, gi / ii, hi / ii);
    }
}
