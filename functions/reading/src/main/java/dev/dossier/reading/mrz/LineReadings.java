package dev.dossier.reading.mrz;

import dev.dossier.reading.image.Pyramid;
import dev.dossier.reading.ocr.OcrEngine;
import dev.dossier.reading.ocr.Segmentation;
import dev.dossier.reading.text.TextPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was read in the lines of one page: every line once a preparation, however many groups it is in. */
final class LineReadings {

    private record Look(TextPath line, Preparation preparation) {}

    private final OcrEngine engine;
    private final Pyramid page;
    private final Map<Look, LineReading> looks = new HashMap<>();
    private final Map<TextPath, TextPath> turned = new HashMap<>();

    LineReadings(OcrEngine engine, Pyramid page) {
        this.engine = engine;
        this.page = page;
    }

    LineReading of(TextPath line, Preparation preparation) {
        return looks.computeIfAbsent(
                new Look(line, preparation),
                look -> LineReading.of(engine.symbols(preparation.of(page, line), Segmentation.RAW_LINE, 300)));
    }

    /** The group upside down. */
    ZoneGroup reversed(ZoneGroup group) {
        List<TextPath> lines = group.lines().reversed().stream()
                .map(line -> turned.computeIfAbsent(line, TextPath::reversed))
                .toList();
        return group.with(lines);
    }
}
