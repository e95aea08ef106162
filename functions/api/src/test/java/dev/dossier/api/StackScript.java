package dev.dossier.api;

import dev.dossier.domain.casefile.PageFate;
import dev.dossier.domain.casefile.UploadReading;
import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.CoverSheet;
import dev.dossier.domain.paper.Document;
import dev.dossier.domain.paper.DocumentId;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.Evidence;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldReading;
import dev.dossier.domain.paper.FieldValue.TextValue;
import dev.dossier.domain.paper.FormPage;
import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.Side;
import dev.dossier.domain.paper.Source;
import dev.dossier.domain.paper.UploadId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Stacks of scans as a reader would hand them on, written by hand. */
final class StackScript {

    private static final Box FOOTER = new Box(800, 3180, 1900, 3240);

    private StackScript() {}

    /** Three pages of a form of four: two of number 2, of different editions, and no signature. */
    static UploadReading formInDisorder(UploadId upload) {
        PageRef first = PageRef.of(upload, 1);
        FieldReading unsigned = PaperScript.GRADING.read(
                new FieldName("signature"),
                List.of(new Evidence(
                        Source.PRINTED, first, FOOTER, "absent", new TextValue("absent"), new Confidence(0.95))));
        Document form = document(
                DocumentType.FORM,
                List.of(first, PageRef.of(upload, 2), PageRef.of(upload, 3)),
                List.of(unsigned),
                List.of(
                        footer(first, 1, "01/20/25"),
                        footer(PageRef.of(upload, 2), 2, "01/20/25"),
                        footer(PageRef.of(upload, 3), 2, "03/01/23")));
        PageFate fate = new PageFate.InDocument(form.id());
        return new UploadReading(
                upload,
                new TreeMap<>(Map.of(PageNumber.FIRST, fate, new PageNumber(2), fate, new PageNumber(3), fate)),
                List.of(form));
    }

    /** A sheet of another case, a sheet that announces a birth certificate, and a visa. */
    static UploadReading stackBehindWrongSheets(UploadId upload) {
        Document visa = document(DocumentType.VISA, List.of(PageRef.of(upload, 3)), List.of(), List.of());
        return new UploadReading(
                upload,
                new TreeMap<>(Map.of(
                        PageNumber.FIRST,
                        cover(new CoverSheet("B-9", "", DocumentType.PASSPORT)),
                        new PageNumber(2),
                        cover(new CoverSheet("A-1", "applicant", DocumentType.BIRTH_CERTIFICATE)),
                        new PageNumber(3),
                        new PageFate.InDocument(visa.id()))),
                List.of(visa));
    }

    private static PageFate cover(CoverSheet says) {
        return new PageFate.Separator(Optional.of(says));
    }

    private static FormPage footer(PageRef page, int number, String edition) {
        return new FormPage(page, FOOTER, "I-589", edition, number, OptionalInt.of(4));
    }

    private static Document document(
            DocumentType type, List<PageRef> pages, List<FieldReading> fields, List<FormPage> footers) {
        return new Document(
                DocumentId.beginningOn(pages.getFirst(), 1),
                type,
                new Confidence(0.97),
                "by-hand",
                Side.ONLY,
                pages,
                fields,
                Optional.empty(),
                List.of(),
                footers);
    }
}
