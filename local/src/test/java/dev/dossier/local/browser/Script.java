package dev.dossier.local.browser;

import dev.dossier.domain.casefile.PageFate;
import dev.dossier.domain.casefile.UploadReading;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.Document;
import dev.dossier.domain.paper.DocumentId;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.Evidence;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldReading;
import dev.dossier.domain.paper.Grading;
import dev.dossier.domain.paper.MrzReading;
import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.Side;
import dev.dossier.domain.paper.Source;
import dev.dossier.domain.paper.UploadId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the scripted reader makes of a paper: what is there, but for the slips that a test asks for. */
final class Script {

    static final Grading GRADING = new Grading(new Confidence(0.9));

    private final DrawnPaper paper;
    private final Map<String, String> misreadPrint = new HashMap<>();
    private final Map<String, String> unsure = new HashMap<>();
    private final List<String> illegible = new ArrayList<>();
    private Optional<String> title = Optional.empty();

    Script(DrawnPaper paper) {
        this.paper = paper;
    }

    /** The print is read as {@code value}, while the zone says what it says. */
    Script misread(String field, String value) {
        misreadPrint.put(field, value);
        return this;
    }

    /** One reading only, {@code value}, and not a sure one. */
    Script unsure(String field, String value) {
        unsure.put(field, value);
        return this;
    }

    Script illegible(String field) {
        illegible.add(field);
        return this;
    }

    Script titled(String words) {
        title = Optional.of(words);
        return this;
    }

    DrawnPaper paper() {
        return paper;
    }

    UploadReading reading(UploadId upload) {
        PageRef page = PageRef.of(upload, 1);
        DocumentId id = DocumentId.beginningOn(page, 1);
        List<FieldReading> fields = new ArrayList<>();
        paper.seen(page).forEach((name, evidence) -> fields.add(read(name, evidence)));
        title.ifPresent(words -> fields.add(GRADING.read(
                new FieldName("title"),
                List.of(DrawnPaper.evidence(
                        Source.PRINTED,
                        page,
                        new dev.dossier.domain.paper.Box(0, 0, 0, 0),
                        new FieldName("title"),
                        words,
                        0.99)))));
        Document document = new Document(
                id,
                title.isPresent() ? DocumentType.LETTER : paper.type(),
                new Confidence(0.98),
                "scripted",
                Side.ONLY,
                List.of(page),
                fields,
                paper.zone().map(zone -> new MrzReading(zone, page, paper.zoneBox(), new Confidence(0.99))),
                List.of());
        return new UploadReading(
                upload, new TreeMap<>(Map.of(PageNumber.FIRST, new PageFate.InDocument(id))), List.of(document));
    }

    private FieldReading read(FieldName name, List<Evidence> evidence) {
        Evidence printed = evidence.getFirst();
        if (illegible.contains(name.text())) {
            return new FieldReading.Illegible(name, Optional.of(printed));
        }
        if (unsure.containsKey(name.text())) {
            return GRADING.read(name, List.of(said(printed, unsure.getOrDefault(name.text(), ""), 0.61)));
        }
        List<Evidence> all = new ArrayList<>(evidence);
        if (misreadPrint.containsKey(name.text())) {
            all.set(0, said(printed, misreadPrint.getOrDefault(name.text(), ""), 0.83));
        }
        return GRADING.read(name, all);
    }

    private static Evidence said(Evidence seen, String value, double confidence) {
        FieldName anyOfItsKind = new FieldName(
                switch (seen.value()) {
                    case dev.dossier.domain.paper.FieldValue.DateValue date -> "dateOfBirth";
                    case dev.dossier.domain.paper.FieldValue.IdentifierValue identifier -> "documentNumber";
                    case dev.dossier.domain.paper.FieldValue.NameValue name -> "surname";
                    case dev.dossier.domain.paper.FieldValue.SexValue sex -> "sex";
                    case dev.dossier.domain.paper.FieldValue.StateValue state -> "nationality";
                    case dev.dossier.domain.paper.FieldValue.TextValue text -> "placeOfBirth";
                });
        return DrawnPaper.evidence(seen.source(), seen.page(), seen.box(), anyOfItsKind, value, confidence);
    }
}
