package dev.dossier.packaging.pdf;

import dev.dossier.domain.paper.Box;

/**
 * A word on its sloped baseline, found from the upright box around it. All measures are pixels of the page picture,
 * from its top left corner.
 *
 * @param x of the lower left corner of the word as printed
 * @param y of that corner
 * @param length along the baseline
 * @param height square to the baseline
 * @param radians of the baseline, clockwise positive
 */
record Slant(double x, double y, double length, double height, double radians) {

    static Slant of(Box box, double degrees) {
        double radians = Math.toRadians(degrees);
        double cos = Math.cos(radians);
        double sin = Math.abs(Math.sin(radians));
        double wide = Math.max(1, box.width());
        double high = Math.max(1, box.height());
        double length = (wide * cos - high * sin) / (cos * cos - sin * sin);
        double height = (high * cos - wide * sin) / (cos * cos - sin * sin);
        if (!(length >= 1 && height >= 1)) { // no sloped word fits this box: it is taken as level
            return new Slant(box.left(), box.top() + high, wide, high, 0);
        }
        return radians >= 0
                ? new Slant(box.left(), box.top() + high - length * sin, length, height, radians)
                : new Slant(box.left() + height * sin, box.top() + high, length, height, radians);
    }
}
