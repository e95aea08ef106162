package dev.dossier.reading.intake;

import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.PageProblem;
import java.awt.image.BufferedImage;
import java.util.List;

/** Notices JPEG pictures whose file stops in the middle: decoders paint what is missing in one even grey. */
final class CutOff {

    /** The share of the picture's height from which on it is told. */
    private static final double LEAST = 0.02;

    private CutOff() {}

    static List<PageProblem> problems(BufferedImage picture, PageNumber page) {
        int height = picture.getHeight();
        int whole = height;
        while (whole > 0 && isFiller(picture, whole - 1)) {
            whole--;
        }
        double missing = (double) (height - whole) / height;
        if (missing < LEAST || whole == 0) {
            return List.of();
        }
        return List.of(new PageProblem(
                page,
                "picture-cut-off",
                "The file stops in the middle, and about " + Math.round(missing * 100)
                        + " % of the picture is missing. Send it again."));
    }

    private static boolean isFiller(BufferedImage picture, int y) {
        int first = picture.getRaster().getSample(0, y, 0);
        if (first < 126 || first > 130) {
            return false;
        }
        for (int x = 1; x < picture.getWidth(); x++) {
            if (picture.getRaster().getSample(x, y, 0) != first) {
                return false;
            }
        }
        return true;
    }
}
