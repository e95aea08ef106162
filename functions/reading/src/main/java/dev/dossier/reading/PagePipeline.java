package dev.dossier.reading;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.CoverSheet;
import dev.dossier.domain.paper.PageKind;
import dev.dossier.domain.paper.PageProblem;
import dev.dossier.domain.paper.PageReading;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.PageSheet;
import dev.dossier.domain.paper.PaperPart;
import dev.dossier.domain.paper.QuarterTurn;
import dev.dossier.domain.paper.Script;
import dev.dossier.domain.paper.TextLine;
import dev.dossier.domain.paper.Writing;
import dev.dossier.reading.PaperFinder.Paper;
import dev.dossier.reading.barcode.Barcode;
import dev.dossier.reading.barcode.BarcodeReader;
import dev.dossier.reading.barcode.LicenceReader;
import dev.dossier.reading.cover.CoverCode;
import dev.dossier.reading.cover.Patches;
import dev.dossier.reading.cover.SeparatorWords;
import dev.dossier.reading.field.PaperReader;
import dev.dossier.reading.field.SecondLook;
import dev.dossier.reading.form.FormSheets;
import dev.dossier.reading.form.ScannedSheet;
import dev.dossier.reading.image.Blots;
import dev.dossier.reading.image.Gray;
import dev.dossier.reading.image.Leaders;
import dev.dossier.reading.image.Pyramid;
import dev.dossier.reading.image.Tones;
import dev.dossier.reading.intake.Pictures;
import dev.dossier.reading.language.Languages;
import dev.dossier.reading.mrz.FoundZone;
import dev.dossier.reading.text.Orientation;
import dev.dossier.reading.text.Skew;
import dev.dossier.reading.text.StripReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The way of one page: decode, find out what it is and which way it lies, read it, keep it upright. */
final class PagePipeline {

    /** Larger pictures are read at a fraction of their size. */
    private static final long MOST_PIXELS = 45_000_000;

    /** A page with more born-digital words than this is read from its text. */
    private static final int BORN_DIGITAL_WORDS = 12;

    /** Lines that slope more than this, in degrees, have other print in their boxes. */
    private static final double LEVEL = 2;

    private final Engines engines;
    private final ReadingSettings settings;
    private final LocalDate today;

    PagePipeline(Engines engines, ReadingSettings settings, LocalDate today) {
        this.engines = engines;
        this.settings = settings;
        this.today = today;
    }

    /** The turn that makes a page upright, and the models that read it best. */
    private record Way(QuarterTurn turn, String models) {}

    PageReading read(PageRef page, PageSheet sheet, Path folder) throws IOException {
        BufferedImage scan = Pictures.load(folder.resolve(sheet.image()), MOST_PIXELS);
        Gray gray = Gray.of(scan);
        FormSheets forms = new FormSheets(settings.grading(), today);
        if (Blank.isBlank(gray)) {
            String image = Pictures.save(scan, folder, page.page(), "page");
            return reading(page, PageKind.BLANK, QuarterTurn.NONE, gray, image, List.of(), List.of(), sheet.problems());
        }
        if (FormSheets.isFillable(sheet)) {
            String image = Pictures.save(scan, folder, page.page(), "page");
            List<PaperPart> form = List.of(forms.read(page, sheet, gray));
            return reading(page, PageKind.CONTENT, QuarterTurn.NONE, gray, image, form, sheet.text(), sheet.problems());
        }
        boolean bornDigital = words(sheet.text()) >= BORN_DIGITAL_WORDS;
        List<Barcode> seen = BarcodeReader.read(gray);
        if (CoverCode.isOn(seen) || Patches.isOn(gray)) {
            return separator(page, gray, Pictures.save(scan, folder, page.page(), "page"), CoverCode.of(seen));
        }
        List<Paper> papers = PaperFinder.on(gray, bornDigital);
        Way way = bornDigital ? new Way(QuarterTurn.NONE, "") : way(papers);
        QuarterTurn turn = way.turn();
        Gray upright = gray.turned(turn);
        List<Barcode> barcodes = seen.stream()
                .map(code -> code.turned(turn, gray.width(), gray.height()))
                .toList();
        List<TextLine> lines = new ArrayList<>();
        List<PaperPart> parts = new ArrayList<>();
        List<Writing> writings = new ArrayList<>();
        PaperReader reader = new PaperReader(settings.grading(), today);
        ScannedSheet entries = new ScannedSheet(upright, engines::text, Languages.ACCENTED);
        LicenceReader licences = new LicenceReader(settings.grading());
        for (Paper paper : papers) {
            Box area = paper.box().turned(turn, gray.width(), gray.height());
            Optional<FoundZone> zone = paper.zone()
                    .map(z -> z.turned(turn).moved(area.left(), area.top(), upright.width(), upright.height()));
            PaperText.Reading read = bornDigital
                    ? PaperText.told(sheet.text(), "")
                    : text(upright, () -> Gray.faded(scan).turned(turn), area, zone, way.models());
            List<TextLine> text = read.lines();
            writings.add(read.writing());
            lines.addAll(text);
            boolean asFiled = bornDigital || read.writing().script() != Script.LATIN;
            PaperPart part =
                    reader.read(page, area, text, zone, asFiled ? Optional.empty() : secondLook(upright, text));
            parts.add(forms.asForm(licences.with(barcodes, part, page), page, text, barcodes, entries));
        }
        if (SeparatorWords.areAll(lines)) {
            return separator(page, gray, Pictures.save(scan, folder, page.page(), "page"), Optional.empty());
        }
        String image = Pictures.save(Pictures.turned(scan, turn), folder, page.page(), "page");
        List<PageProblem> problems = new ArrayList<>(sheet.problems());
        if (!bornDigital) {
            problems.addAll(Unwritten.inAnotherLanguage(page.page(), writings, engines.shelf()));
            problems.addAll(Unwritten.byHand(page.page(), lines));
            problems.addAll(PageCare.problems(page.page(), upright, parts, lines));
        }
        return reading(page, PageKind.CONTENT, turn, upright, image, parts, lines, problems)
                .written(writings.getFirst());
    }

    /** A separator is not turned upright: nobody reads it but the scanner. */
    private static PageReading separator(PageRef page, Gray picture, String image, Optional<CoverSheet> says) {
        return new PageReading(
                page,
                PageKind.SEPARATOR,
                QuarterTurn.NONE,
                picture.width(),
                picture.height(),
                image,
                Digest.of(picture),
                List.of(),
                List.of(),
                List.of(),
                says,
                Optional.empty());
    }

    /** The turn that the zones call for; else the one that words on the largest paper call for, whatever their language. */
    private Way way(List<Paper> papers) {
        for (Paper paper : papers) {
            if (paper.zone().map(FoundZone::isProven).orElse(false)) {
                return new Way(paper.zone().get().uprightTurn(), languages());
            }
        }
        Paper largest = papers.stream()
                .max(Comparator.comparingLong(p -> p.box().area()))
                .orElseThrow();
        PaperText.Glance glance = new PaperText(engines, languages()).glance(largest.picture());
        Orientation words = glance.orientation();
        QuarterTurn turn = words.sure() || largest.zone().isEmpty()
                ? words.turn()
                : largest.zone().get().uprightTurn();
        return new Way(turn, glance.models());
    }

    private PaperText.Reading text(
            Gray upright, Supplier<Gray> faded, Box area, Optional<FoundZone> zone, String models) {
        Pyramid paper = cleaned(upright, area, zone);
        double skew = zone.map(FoundZone::skewWhenUpright).orElseGet(() -> Skew.of(paper));
        PaperText.Reading read =
                new PaperText(engines, languages()).read(paper, () -> cleaned(faded.get(), area, zone), skew, models);
        return new PaperText.Reading(
                read.lines().stream()
                        .map(line -> line.moved(area.left(), area.top()))
                        .toList(),
                read.writing());
    }

    /** A paper without blots and dotted lines, and without a zone of which every character is known. */
    private static Pyramid cleaned(Gray page, Box area, Optional<FoundZone> zone) {
        List<Box> known = zone.filter(z -> z.isProven() && Math.abs(z.skewWhenUpright()) < LEVEL)
                .map(FoundZone::lines)
                .orElse(List.of());
        Gray paper = page.without(known).crop(area.left(), area.top(), area.right(), area.bottom());
        Gray plain = Leaders.erased(Blots.erased(paper));
        return new Pyramid(Tones.isBlackAndWhite(paper) ? Tones.smoothed(plain) : plain);
    }

    private Optional<SecondLook> secondLook(Gray upright, List<TextLine> text) {
        double slope = text.isEmpty() ? 0 : text.getFirst().degrees();
        StripReader strips = new StripReader(
                new Pyramid(upright),
                Languages.ACCENTED.stream()
                        .collect(Collectors.toMap(name -> name, engines::text, (a, b) -> a, TreeMap::new)));
        return Optional.of(new SecondLook(strips, slope));
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
            List<TextLine> lines,
            List<PageProblem> problems) {
        return new PageReading(
                page, kind, turn, upright.width(), upright.height(), image, Digest.of(upright), parts, lines, problems);
    }
}
