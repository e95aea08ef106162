package dev.dossier.reading;

import dev.dossier.reading.language.LanguageShelf;
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

    private final Path tessdata;
    private final LanguageShelf shelf;
    private final Map<String, OcrEngine> started = new HashMap<>();

    Engines(Path folder) {
        tessdata = Natives.unpackInto(folder);
        shelf = new LanguageShelf(folder);
    }

    private interface Source {
        InputStream open() throws IOException;
    }

    private void unpack(String model, Source source) {
        Path target = tessdata.resolve(model + ".traineddata");
        try (InputStream in = source.open()) {
            byte[] data = in.readAllBytes();
            if (!Files.exists(target) || Files.size(target) != data.length) {
                Path whole = Files.createTempFile(tessdata, "unpacking", null);
                Files.write(whole, data);
                Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Language data could not be unpacked; is the disk full?", e);
        }
    }

    /** The models that text can be read with. */
    LanguageShelf shelf() {
        return shelf;
    }

    /** The engine for text in {@code languages}, joined by {@code +}. */
    OcrEngine text(String languages) {
        return started.computeIfAbsent(languages, names -> {
            for (String language : names.split("\\+", -1)) {
                if (!language.equals("eng")) {
                    unpack(language, () -> shelf.open(language));
                }
            }
            return new OcrEngine(tessdata, names);
        });
    }

    @Override
    public void close() {
        started.values().forEach(OcrEngine::close);
        started.clear();
    }
}
