package dev.dossier.reading;

import dev.dossier.domain.casefile.PageFate;
import dev.dossier.domain.casefile.UploadReading;
import dev.dossier.domain.paper.Document;
import dev.dossier.domain.paper.DocumentId;
import dev.dossier.domain.paper.PageFailure;
import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.PageProblem;
import dev.dossier.domain.paper.PageReading;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.PaperPart;
import dev.dossier.domain.paper.UploadId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts the pages of an upload together into documents, and gives every page its fate. */
final class Assembler {

    private final SortedMap<PageNumber, PageFate> fates = new TreeMap<>();
    private final List<Document> documents = new ArrayList<>();
    private final Map<String, PageRef> seen = new HashMap<>();

    static UploadReading assemble(UploadId upload, List<PageReading> pages, List<PageFailure> failures) {
        Assembler assembler = new Assembler();
        failures.forEach(f -> assembler.fates.put(f.page(), new PageFate.Unaccounted(f.problem())));
        List<PageReading> ordered = new ArrayList<>(pages);
        ordered.sort(Comparator.comparing(PageReading::page));
        ordered.forEach(assembler::add);
        return new UploadReading(upload, assembler.fates, assembler.documents);
    }

    private void add(PageReading page) {
        PageNumber number = page.page().page();
        PageRef same = seen.putIfAbsent(page.digest(), page.page());
        switch (page.kind()) {
            case BLANK -> fates.put(number, new PageFate.Blank());
            case SEPARATOR -> fates.put(number, new PageFate.Separator());
            case CONTENT -> {
                if (same == null) {
                    addContent(page, number);
                } else {
                    fates.put(number, new PageFate.Duplicate(same));
                }
            }
        }
    }

    private void addContent(PageReading page, PageNumber number) {
        int ordinal = 1;
        for (PaperPart part : page.parts()) {
            if (part.continues() && !documents.isEmpty() && ordinal == 1) {
                Document longer = continued(documents.removeLast(), page, part);
                documents.add(longer);
                fates.put(number, new PageFate.InDocument(longer.id()));
            } else {
                DocumentId id = DocumentId.beginningOn(page.page(), ordinal);
                documents.add(document(id, page, part));
                fates.putIfAbsent(number, new PageFate.InDocument(id));
            }
            ordinal++;
        }
        fates.putIfAbsent(number, new PageFate.Unaccounted("page-not-understood"));
    }

    private static Document document(DocumentId id, PageReading page, PaperPart part) {
        return new Document(
                id,
                part.type(),
                part.confidence(),
                part.because(),
                part.side(),
                List.of(page.page()),
                part.fields(),
                part.mrz(),
                page.problems());
    }

    /** A document with one more page: fields that it had stay, new ones come. */
    private static Document continued(Document document, PageReading page, PaperPart part) {
        List<PageRef> pages = new ArrayList<>(document.pages());
        pages.add(page.page());
        List<dev.dossier.domain.paper.FieldReading> fields = new ArrayList<>(document.fields());
        part.fields().stream()
                .filter(field -> fields.stream().noneMatch(f -> f.name().equals(field.name())))
                .forEach(fields::add);
        List<PageProblem> problems = new ArrayList<>(document.problems());
        problems.addAll(page.problems());
        return new Document(
                document.id(),
                document.type(),
                document.confidence(),
                document.because(),
                document.side(),
                pages,
                fields,
                document.mrz().or(part::mrz),
                problems);
    }
}
