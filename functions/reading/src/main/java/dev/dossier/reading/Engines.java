package dev.dossier.reading;

import dev.dossier.reading.ocr.Natives;
import dev.dossier.reading.ocr.OcrEngine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;

/** Warm engines, each started when it is first needed. */
final class Engines implements AutoCloseable {

    private static final String ZONE_MODEL = "ocrb";

    private final Path tessdata;
    private final Map<String, OcrEngine> started = new HashMap<>();

    Engines(Path folder) {
        tessdata = Natives.unpackInto(folder);
        unpackZoneModel();
    }

    private void unpackZoneModel() {
        Path target = tessdata.resolve(ZONE_MODEL + ".traineddata");
        try (InputStream in = Engines.class.getResourceAsStream("tessdata/" + ZONE_MODEL + ".traineddata")) {
            if (in == null) {
                throw new IllegalStateException("The OCR-B model is not part of this build");
            }
            byte[] model = in.readAllBytes();
            if (!Files.exists(target) || Files.size(target) != model.length) {
                Path whole = Files.createTempFile(tessdata, "unpacking", null);
                Files.write(whole, model);
                Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The OCR-B model could not be unpacked; is the disk full?", e);
        }
    }

    /** The engine for machine-readable zones. */
    OcrEngine zone() {
        return started.computeIfAbsent(
                ZONE_MODEL, model -> new OcrEngine(tessdata, model).with("lstm_choice_mode", "2"));
    }

    /** The engine for text in {@code languages}, joined by {@code +}. */
    OcrEngine text(String languages) {
        return started.computeIfAbsent(languages, names -> new OcrEngine(tessdata, names));
    }

    @Override
    public void close() {
        started.values().forEach(OcrEngine::close);
        started.clear();
    }
}
