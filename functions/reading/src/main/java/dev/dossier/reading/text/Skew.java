package dev.dossier.reading.text;

import dev.dossier.reading.image.Pyramid;
import java.util.Comparator;
import java.util.List;

/** How far the lines of an upright page slope. */
public final class Skew {

    private Skew() {}

    /** The slope of the middle of all ribbons, weighed by length, in degrees clockwise, -22 to 22. */
    public static double of(Pyramid page) {
        List<Ribbon> ribbons = RibbonFinder.lying(page.full(), 1000, RibbonFinder.Size.WORDS).stream()
                .sorted(Comparator.comparingDouble(Ribbon::degrees))
                .toList();
        double half = ribbons.stream().mapToDouble(Skew::weight).sum() / 2;
        double passed = 0;
        for (Ribbon ribbon : ribbons) {
            passed += weight(ribbon);
            if (passed >= half) {
                return ribbon.degrees();
            }
        }
        return 0;
    }

    /** Long thin ribbons know their slope best. */
    private static double weight(Ribbon ribbon) {
        return ribbon.length() * Math.min(20, ribbon.length() / ribbon.thickness());
    }
}
