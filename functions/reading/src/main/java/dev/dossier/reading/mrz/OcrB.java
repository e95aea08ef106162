package dev.dossier.reading.mrz;

import dev.dossier.reading.net.LineNet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The OCR-B model that comes with Dossier, loaded when it is first asked for and shared by all readers. */
final class OcrB {

    private static final String MODEL = "/dev/dossier/reading/tessdata/ocrb.traineddata";

    private static final LineNet NET = load();

    private OcrB() {}

    static LineNet net() {
        return NET;
    }

    private static LineNet load() {
        try (InputStream in = OcrB.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("This build has no OCR-B model");
            }
            return LineNet.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The OCR-B model could not be read", e);
        }
    }
}
