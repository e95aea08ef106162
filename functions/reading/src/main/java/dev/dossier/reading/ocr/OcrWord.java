package dev.dossier.reading.ocr;

import dev.dossier.domain.paper.Box;

/**
 * A word as Tesseract read it.
 *
 * @param likelihood 0 to 1, as the engine says; not calibrated
 * @param line counts the lines of the picture, from 0
 */
public record OcrWord(String text, Box box, double likelihood, int line) {}
