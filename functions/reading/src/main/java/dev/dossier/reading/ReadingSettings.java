package dev.dossier.reading;

import dev.dossier.casework.settings.Setting;
import dev.dossier.casework.settings.Settings;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.Grading;
import dev.dossier.reading.intake.Limits;
import java.util.List;

/**
 * The limits and choices of reading.
 *
 * @param maxFileBytes longer files are refused
 * @param maxPages files with more pages are refused
 * @param maxPixels pages with more pixels are not decoded
 * @param dpi the resolution at which PDF pages are rendered, in dots per inch
 * @param languages what text is read in unless the page says otherwise, as Tesseract calls languages
 * @param floor the confidence, 0 to 1, from which an ordinary reading passes without a person
 */
public record ReadingSettings(
        long maxFileBytes, int maxPages, long maxPixels, int dpi, List<String> languages, double floor) {

    public ReadingSettings {
        languages = List.copyOf(languages);
        if (maxFileBytes < 1 || maxPages < 1 || maxPixels < 1 || dpi < 72 || dpi > 1200) {
            throw new IllegalArgumentException("Limits are positive, and pages are rendered at 72 to 1200 dpi");
        }
        if (languages.isEmpty() || !(floor >= 0 && floor <= 1)) {
            throw new IllegalArgumentException("At least one language is read, and the floor lies between 0 and 1");
        }
    }

    Grading grading() {
        return new Grading(new Confidence(floor));
    }

    Limits limits() {
        return new Limits(maxFileBytes, maxPages, maxPixels, dpi);
    }

    /** What Dossier reads with unless told otherwise. */
    public static ReadingSettings standard() {
        return of(Settings.standard());
    }

    /** What {@code settings} say of reading. */
    public static ReadingSettings of(Settings settings) {
        return new ReadingSettings(
                (long) settings.whole(Setting.FILE_MEBIBYTES) << 20,
                settings.whole(Setting.PAGES),
                settings.whole(Setting.MEGAPIXELS) * 1_000_000L,
                settings.whole(Setting.DPI),
                List.of("eng"),
                settings.fraction(Setting.FLOOR));
    }
}
