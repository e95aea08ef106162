package dev.dossier.reading;

import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.Grading;
import dev.dossier.domain.paper.PageKind;
import dev.dossier.domain.paper.PageReading;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.PageSheet;
import dev.dossier.domain.paper.PaperPart;
import dev.dossier.domain.paper.QuarterTurn;
import dev.dossier.domain.paper.TextLine;
import dev.dossier.reading.field.PaperReader;
import dev.dossier.reading.image.Gray;
import dev.dossier.reading.image.Pyramid;
import dev.dossier.reading.intake.Pictures;
import dev.dossier.reading.mrz.FoundZone;
import dev.dossier.reading.mrz.ZoneReader;
import dev.dossier.reading.ocr.Segmentation;
import dev.dossier.reading.text.Orientation;
import dev.dossier.reading.text.OrientationFinder;
import dev.dossier.reading.text.TextReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The way of one page: decode, find out what it is and which way it lies, read it, keep it upright. */
final class PagePipeline {

    /** Larger pictures are read at a fraction of their size. */
    private static final long MOST_PIXELS = 45_000_000;

    /** A page with more born-digital words than this is read from its text. */
    private static final int BORN_DIGITAL_WORDS = 12;

    private final Engines engines;
    private final ReadingSettings settings;
    private final LocalDate today;

    PagePipeline(Engines engines, ReadingSettings settings, LocalDate today) {
        this.engines = engines;
        this.settings = settings;
        this.today = today;
    }

    PageReading read(PageRef page, PageSheet sheet, Path folder) throws IOException {
        BufferedImage scan = Pictures.load(folder.resolve(sheet.image()), MOST_PIXELS);
        Gray gray = Gray.of(scan);
        Pyramid pyramid = new Pyramid(gray);
        if (Blank.isBlank(pyramid)) {
            String image = Pictures.save(scan, folder, page.page(), "page");
            return reading(page, PageKind.BLANK, QuarterTurn.NONE, gray, image, List.of(), List.of());
        }
        Optional<FoundZone> zone = new ZoneReader(engines.zone()).read(pyramid);
        boolean bornDigital = words(sheet.text()) >= BORN_DIGITAL_WORDS;
        Orientation orientation = orientation(pyramid, zone, bornDigital);
        QuarterTurn turn = orientation.turn();
        Gray upright = gray.turned(turn);
        Optional<FoundZone> turned = zone.map(z -> z.turned(turn));
        List<TextLine> lines = bornDigital ? sheet.text() : text(upright, pyramid, turn, orientation, zone.isPresent());
        Grading grading = new Grading(new Confidence(settings.floor()));
        PaperPart part = new PaperReader(grading, today).read(page, upright.width(), upright.height(), lines, turned);
        String image = Pictures.save(Pictures.turned(scan, turn), folder, page.page(), "page");
        return reading(page, PageKind.CONTENT, turn, upright, image, List.of(part), lines);
    }

    private Orientation orientation(Pyramid page, Optional<FoundZone> zone, boolean bornDigital) {
        if (zone.isPresent() && zone.get().isProven()) {
            return new Orientation(zone.get().uprightTurn(), zone.get().skew(), true);
        }
        if (bornDigital) {
            return new Orientation(QuarterTurn.NONE, 0, true);
        }
        Orientation read = new OrientationFinder(engines.text(languages())).of(page);
        return read.sure() || zone.isEmpty()
                ? read
                : new Orientation(zone.get().uprightTurn(), zone.get().skew(), false);
    }

    private List<TextLine> text(Gray upright, Pyramid page, QuarterTurn turn, Orientation orientation, boolean isCard) {
        Pyramid pyramid = turn == QuarterTurn.NONE ? page : new Pyramid(upright);
        Segmentation segmentation = isCard ? Segmentation.SPARSE : Segmentation.PAGE;
        TextReader reader = new TextReader(engines.text(languages()));
        List<TextLine> lines = reader.read(pyramid, orientation.skew(), segmentation);
        boolean scattered = !isCard && words(lines) < 60;
        return scattered ? reader.read(pyramid, orientation.skew(), Segmentation.SPARSE) : lines;
    }

    private String languages() {
        return String.join("+", settings.languages());
    }

    private static int words(List<TextLine> lines) {
        return lines.stream().mapToInt(line -> line.words().size()).sum();
    }

    private static PageReading reading(
            PageRef page,
            PageKind kind,
            QuarterTurn turn,
            Gray upright,
            String image,
            List<PaperPart> parts,
            List<TextLine> lines) {
        return new PageReading(
                page,
                kind,
                turn,
                upright.width(),
                upright.height(),
                image,
                Digest.of(upright),
                parts,
                lines,
                List.of());
    }
}
