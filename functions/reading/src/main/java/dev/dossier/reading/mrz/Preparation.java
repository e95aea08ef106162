package dev.dossier.reading.mrz;

import dev.dossier.reading.image.Gray;
import dev.dossier.reading.image.Pyramid;
import dev.dossier.reading.image.Tones;
import dev.dossier.reading.text.StripCutter;
import dev.dossier.reading.text.TextPath;
import dev.dossier.reading.text.View;

/** Ways to make a strip ready for the reader; what one way spoils another may save. */
enum Preparation {
    /** As printed, with the contrast spread out. */
    PLAIN {
        @Override
        Gray of(Pyramid page, TextPath line, View view) {
            return Tones.stretched(new StripCutter(page).cut(line, 28, MARGIN, BEYOND, view), 0.01);
        }
    },
    /** The background divided away. */
    FLAT {
        @Override
        Gray of(Pyramid page, TextPath line, View view) {
            return Tones.stretched(Tones.flattened(new StripCutter(page).cut(line, 26, WIDE, BEYOND, view), 36), 0.02);
        }
    },
    /** Black and white, by a threshold that follows the light. */
    BINARY {
        @Override
        Gray of(Pyramid page, TextPath line, View view) {
            return Tones.sauvola(new StripCutter(page).cut(line, 32, MARGIN, BEYOND, view), 20, 0.2);
        }
    },
    /** Larger, for fine print. */
    LARGE {
        @Override
        Gray of(Pyramid page, TextPath line, View view) {
            return Tones.stretched(
                    Tones.flattened(new StripCutter(page).cut(line, 44, MARGIN, BEYOND, view), 60), 0.01);
        }
    };

    private static final double MARGIN = 0.3;
    private static final double WIDE = 0.45;
    private static final double BEYOND = 0.9;

    /**
     * The strip around {@code line}.
     *
     * @param view how the page shows its letters
     */
    abstract Gray of(Pyramid page, TextPath line, View view);
}
