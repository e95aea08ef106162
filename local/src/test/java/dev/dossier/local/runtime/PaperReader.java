package dev.dossier.local.runtime;

import dev.dossier.domain.casefile.PageFate;
import dev.dossier.domain.casefile.UnreadableUpload;
import dev.dossier.domain.casefile.UploadProblem;
import dev.dossier.domain.casefile.UploadReading;
import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.Document;
import dev.dossier.domain.paper.DocumentId;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.Evidence;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldReading;
import dev.dossier.domain.paper.FieldValue;
import dev.dossier.domain.paper.Grading;
import dev.dossier.domain.paper.PageFailure;
import dev.dossier.domain.paper.PageKind;
import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.PageReading;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.PageSheet;
import dev.dossier.domain.paper.PreparedUpload;
import dev.dossier.domain.paper.QuarterTurn;
import dev.dossier.domain.paper.Side;
import dev.dossier.domain.paper.Source;
import dev.dossier.domain.paper.TextLine;
import dev.dossier.domain.paper.UploadId;
import dev.dossier.domain.paper.Word;
import dev.dossier.local.reader.Trade;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/** Reads the files of {@link Plan} in milliseconds, always the same way: three pages of text, a blank and a bad one. */
final class PaperReader implements Trade {

    private static final Box PLACE = new Box(2, 2, 30, 8);
    private static final PageNumber SECOND = new PageNumber(2);
    private static final PageNumber THIRD = new PageNumber(3);

    @Override
    public PreparedUpload prepare(Path upload, Path into) throws IOException {
        String kind = Files.readString(upload).split(" ", 2)[0];
        if (kind.equals("password")) {
            throw new UnreadableUpload(new UploadProblem("unreadable-encrypted", "Save it without a password."));
        }
        ImageIO.write(
                new BufferedImage(40, 60, BufferedImage.TYPE_BYTE_GRAY),
                "png",
                into.resolve("p1.png").toFile());
        ImageIO.write(
                new BufferedImage(40, 60, BufferedImage.TYPE_BYTE_GRAY),
                "png",
                into.resolve("p2.png").toFile());
        Word word = new Word(kind, PLACE, Confidence.CERTAIN);
        return new PreparedUpload(
                "image/tiff",
                List.of(
                        sheet(PageNumber.FIRST, "p1.png", List.of(new TextLine(List.of(word), 0))),
                        sheet(SECOND, "p2.png", List.of())),
                kind.equals("leaflet") ? List.of(new PageFailure(THIRD, "page-too-large")) : List.of());
    }

    private static PageSheet sheet(PageNumber number, String image, List<TextLine> text) {
        return new PageSheet(number, image, 40, 60, 300, text, List.of());
    }

    @Override
    public PageReading read(PageRef page, PageSheet sheet, Path folder) throws IOException {
        String upright = "upright-" + sheet.image();
        Files.copy(folder.resolve(sheet.image()), folder.resolve(upright), StandardCopyOption.REPLACE_EXISTING);
        return new PageReading(
                page,
                sheet.text().isEmpty() ? PageKind.BLANK : PageKind.CONTENT,
                QuarterTurn.NONE,
                40,
                60,
                upright,
                page.upload().brief() + page.page().number(),
                List.of(),
                sheet.text(),
                List.of());
    }

    @Override
    public UploadReading extract(UploadId upload, List<PageReading> pages, List<PageFailure> failures) {
        TreeMap<PageNumber, PageFate> fates = new TreeMap<>();
        pages.forEach(page -> fates.put(page.page().page(), new PageFate.Blank()));
        failures.forEach(failure -> fates.put(failure.page(), new PageFate.Unaccounted(failure.problem())));
        PageReading first = pages.getFirst();
        Document document = document(first.page(), first.lines().getFirst().text());
        fates.put(first.page().page(), new PageFate.InDocument(document.id()));
        return new UploadReading(upload, fates, List.of(document));
    }

    private static Document document(PageRef page, String kind) {
        return switch (kind) {
            case "form" -> document(page, DocumentType.FORM, List.of(read(page, "title", "Form I-589", 0.99)));
            case "passport" ->
                document(
                        page,
                        DocumentType.PASSPORT,
                        List.of(
                                read(page, "surname", "Testova", 0.99),
                                read(page, "givenNames", "Anna", 0.4),
                                read(page, "dateOfExpiry", "2020-01-31", 0.99)));
            case "letter" ->
                document(
                        page,
                        DocumentType.LETTER,
                        List.of(
                                new FieldReading.Illegible(new FieldName("title"), Optional.empty()),
                                read(page, "surname", "Testova", 0.5)));
            default -> document(page, DocumentType.UNKNOWN, List.of());
        };
    }

    private static FieldReading read(PageRef page, String name, String text, double confidence) {
        FieldName field = new FieldName(name);
        FieldValue value = FieldValue.parse(field.kind(), text);
        return Grading.standard()
                .read(
                        field,
                        List.of(new Evidence(Source.PRINTED, page, PLACE, text, value, new Confidence(confidence))));
    }

    private static Document document(PageRef page, DocumentType type, List<FieldReading> fields) {
        return new Document(
                DocumentId.beginningOn(page, 1),
                type,
                Confidence.CERTAIN,
                "planned",
                Side.ONLY,
                List.of(page),
                fields,
                Optional.empty(),
                List.of());
    }
}
