package dev.dossier.api;

import dev.dossier.domain.casefile.PageFate;
import dev.dossier.domain.casefile.UploadReading;
import dev.dossier.domain.mrz.Mrz;
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
import dev.dossier.domain.paper.MrzReading;
import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.PageProblem;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.Side;
import dev.dossier.domain.paper.Source;
import dev.dossier.domain.paper.UploadId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A paper as a reader would hand it on, written by hand. */
final class PaperScript {

    static final Grading GRADING = new Grading(new Confidence(0.9));

    private final PageRef page;
    private final DocumentType type;
    private final Map<FieldName, List<Evidence>> seen = new LinkedHashMap<>();
    private final List<FieldReading> illegible = new ArrayList<>();
    private final List<PageProblem> problems = new ArrayList<>();
    private Optional<MrzReading> mrz = Optional.empty();
    private Side side = Side.ONLY;

    PaperScript(UploadId upload, DocumentType type) {
        this.page = PageRef.of(upload, 1);
        this.type = type;
    }

    PaperScript seen(String field, String value, Source source, double confidence) {
        FieldName name = new FieldName(field);
        int top = 100 + 40 * seen.size();
        Box box = new Box(50, top, 300, top + 30);
        seen.computeIfAbsent(name, n -> new ArrayList<>())
                .add(new Evidence(
                        source, page, box, value, FieldValue.parse(name.kind(), value), new Confidence(confidence)));
        return this;
    }

    /** Seen in print and in the zone alike: such a value passes. */
    PaperScript sure(String field, String value) {
        return seen(field, value, Source.PRINTED, 0.98).seen(field, value, Source.MRZ, 0.99);
    }

    PaperScript illegible(String field) {
        illegible.add(new FieldReading.Illegible(new FieldName(field), Optional.empty()));
        return this;
    }

    PaperScript poor(String code, String advice) {
        problems.add(new PageProblem(page.page(), code, advice));
        return this;
    }

    PaperScript side(Side shown) {
        this.side = shown;
        return this;
    }

    PaperScript zone(Mrz zone) {
        mrz = Optional.of(new MrzReading(zone, page, new Box(10, 700, 900, 800), new Confidence(0.9)));
        return this;
    }

    DocumentId id() {
        return DocumentId.beginningOn(page, 1);
    }

    /** The upload's one page, and this paper on it. */
    UploadReading reading() {
        List<FieldReading> fields = new ArrayList<>(illegible);
        seen.forEach((name, evidence) -> fields.add(GRADING.read(name, evidence)));
        Document document =
                new Document(id(), type, new Confidence(0.97), "by-hand", side, List.of(page), fields, mrz, problems);
        return new UploadReading(
                page.upload(),
                new TreeMap<>(Map.of(PageNumber.FIRST, new PageFate.InDocument(id()))),
                List.of(document));
    }
}
