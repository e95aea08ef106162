package dev.dossier.reading;

import dev.dossier.domain.casefile.PageFate;
import dev.dossier.domain.casefile.UploadReading;
import dev.dossier.domain.paper.CardSides;
import dev.dossier.domain.paper.Document;
import dev.dossier.domain.paper.DocumentId;
import dev.dossier.domain.paper.FormPage;
import dev.dossier.domain.paper.Grading;
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
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts the pages of an upload together into documents, and gives every page its fate. */
final class Assembler {

    private final SortedMap<PageNumber, PageFate> fates = new TreeMap<>();
    private final List<Document> documents = new ArrayList<>();
    private final Map<String, PageRef> seen = new HashMap<>();

    static UploadReading assemble(
            UploadId upload, List<PageReading> pages, List<PageFailure> failures, Grading grading) {
        Assembler assembler = new Assembler();
        failures.forEach(f -> assembler.fates.put(f.page(), new PageFate.Unaccounted(f.problem())));
        List<PageReading> ordered = new ArrayList<>(pages);
        ordered.sort(Comparator.comparing(PageReading::page));
        ordered.forEach(assembler::add);
        Map<DocumentId, DocumentId> joinedInto = new HashMap<>();
        List<Document> joined = CardSides.join(assembler.documents, grading, joinedInto);
        assembler.fates.replaceAll((page, fate) -> fate instanceof PageFate.InDocument(DocumentId id)
                ? new PageFate.InDocument(joinedInto.getOrDefault(id, id))
                : fate);
        return new UploadReading(upload, assembler.fates, joined);
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
            Optional<Document> begun = ordinal == 1 ? begun(part) : Optional.empty();
            if (begun.isPresent()) {
                Document longer = continued(begun.get(), page, part);
                documents.set(documents.indexOf(begun.get()), longer);
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

    /** The document with which a part goes on: the same form, or for other papers the one before. */
    private Optional<Document> begun(PaperPart part) {
        if (part.formPage().isPresent()) {
            FormPage page = part.formPage().get();
            return documents.reversed().stream()
                    .filter(document -> isOf(document, page.form()))
                    .filter(document -> page.number() > 1 || !hasFirstPage(document))
                    .findFirst();
        }
        return part.continues() && !documents.isEmpty() ? Optional.of(documents.getLast()) : Optional.empty();
    }

    private static boolean isOf(Document document, String form) {
        return document.formPages().stream().anyMatch(page -> page.form().equals(form));
    }

    /** A second first page begins another form of the same kind. */
    private static boolean hasFirstPage(Document document) {
        return document.formPages().stream().anyMatch(page -> page.number() == 1);
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
                page.problems(),
                part.formPage().stream().toList());
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
        List<FormPage> formPages = new ArrayList<>(document.formPages());
        part.formPage().ifPresent(formPages::add);
        return new Document(
                document.id(),
                document.type(),
                document.confidence(),
                document.because(),
                document.side(),
                pages,
                fields,
                document.mrz().or(part::mrz),
                problems,
                formPages);
    }
}
