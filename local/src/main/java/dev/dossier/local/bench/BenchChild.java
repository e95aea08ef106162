package dev.dossier.local.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dossier.domain.paper.PageReading;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.PageSheet;
import dev.dossier.domain.paper.PreparedUpload;
import dev.dossier.domain.paper.TextLine;
import dev.dossier.domain.paper.UploadId;
import dev.dossier.reading.ReadingSettings;
import dev.dossier.reading.ScanReader;
import dev.dossier.reading.image.Gray;
import dev.dossier.reading.image.Pyramid;
import dev.dossier.reading.mrz.ZoneReader;
import dev.dossier.reading.ocr.Natives;
import dev.dossier.reading.ocr.OcrEngine;
import dev.dossier.reading.ocr.OcrWord;
import dev.dossier.reading.ocr.Segmentation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/**
 * One thread's share of pages, in a process of its own: reads one page to get warm, says so, waits for a line, reads the
 * rest and says how many milliseconds each took. Arguments: what to do, the folder of engines, then pages.
 */
public final class BenchChild {

    private final Path engines;

    private BenchChild(Path engines) {
        this.engines = engines;
    }

    /** Reads a page and answers its text. */
    @FunctionalInterface
    private interface Reading {
        String of(Path page) throws IOException;
    }

    /** Prints {@code ready}, and after a line of input a number of milliseconds for each page. */
    public static void main(String[] arguments) throws IOException {
        BenchChild child = new BenchChild(Path.of(arguments[1]));
        Reading reading = switch (arguments[0]) {
            case "pipeline" -> child.pipeline();
            case "library" -> child.library();
            case "zones" -> child.zones();
            default -> throw new IllegalArgumentException("There is no reading " + arguments[0]);
        };
        List<Path> pages = new ArrayList<>();
        for (int i = 2; i < arguments.length; i++) {
            pages.add(Path.of(arguments[i]));
        }
        reading.of(pages.getFirst());
        System.out.println("ready");
        if (System.in.read() < 0) {
            return;
        }
        for (Path page : pages) {
            long begun = System.nanoTime();
            String text = reading.of(page);
            double milliseconds = (System.nanoTime() - begun) / 1e6;
            Files.writeString(Path.of(page + "." + arguments[0] + ".txt"), text, UTF_8);
            System.out.println(String.format(Locale.ROOT, "%.1f", milliseconds));
        }
        Runtime.getRuntime().halt(0); // engines need not be put away
    }

    /** Everything that {@code dossier read} does with a file. */
    private Reading pipeline() {
        ScanReader reader = new ScanReader(ReadingSettings.standard(), engines, Clock.systemUTC());
        UploadId upload = new UploadId("0".repeat(64));
        return file -> {
            Path folder = Files.createTempDirectory(
                    file.toAbsolutePath().getParent(), "pages"); // the first page is read twice
            PreparedUpload prepared = reader.prepare(file, folder);
            List<PageReading> readings = new ArrayList<>();
            for (PageSheet sheet : prepared.pages()) {
                readings.add(reader.read(new PageRef(upload, sheet.number()), sheet, folder));
            }
            reader.extract(upload, readings, prepared.unprepared());
            return readings.stream()
                    .flatMap(reading -> reading.lines().stream())
                    .map(TextLine::text)
                    .collect(Collectors.joining("\n"));
        };
    }

    /** Decoding and recognition, and nothing else. */
    private Reading library() {
        OcrEngine engine = new OcrEngine(Natives.unpackInto(engines), "eng");
        return file -> engine.words(gray(file), Segmentation.PAGE, 300).stream()
                .map(OcrWord::text)
                .collect(Collectors.joining(" "));
    }

    /** The search for a machine-readable zone, and nothing else. */
    private Reading zones() {
        ZoneReader reader = new ZoneReader();
        return file -> reader.read(new Pyramid(gray(file)))
                .map(zone -> String.join("\n", zone.mrz().lines()))
                .orElse("");
    }

    private static Gray gray(Path file) throws IOException {
        return Gray.of(Objects.requireNonNull(ImageIO.read(file.toFile()), "The page is a picture"));
    }
}
