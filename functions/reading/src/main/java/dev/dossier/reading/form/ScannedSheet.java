package dev.dossier.reading.form;

import dev.dossier.reading.image.Gray;
import dev.dossier.reading.ocr.OcrEngine;
import java.util.List;
import java.util.function.Function;

/**
 * A page as a scanner saw it, and what it can be read with.
 *
 * @param upright the page, upright
 * @param engines by the Tesseract names of their languages
 * @param accented the languages that write with accents
 */
public record ScannedSheet(Gray upright, Function<String, OcrEngine> engines, List<String> accented) {

    public ScannedSheet {
        accented = List.copyOf(accented);
    }
}
