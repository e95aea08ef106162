package dev.dossier.reading;

import dev.dossier.domain.casefile.PageFate;
import dev.dossier.domain.casefile.UploadReading;
import dev.dossier.domain.paper.CardSides;
import dev.dossier.domain.paper.Document;
import dev.dossier.domain.paper.DocumentId;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldReading;
import dev.dossier.domain.paper.FormPage;
import dev.dossier.domain.paper.Grading;
import dev.dossier.domain.paper.PageFailure;
import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.PageProblem;
import dev.dossier.domain.paper.PageReading;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.PaperPart;
import dev.dossier.domain.paper.Side;
import dev.dossier.domain.paper.UploadId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    private final Grading grading;
    private Optional<Announcement> announced = Optional.empty();
    private int sinceSeparator;

    private Assembler(Grading grading) {
        this.grading = grading;
    }

    static UploadReading assemble(
            UploadId upload, List<PageReading> pages, List<PageFailure> failures, Grading grading) {
        Assembler assembler = new Assembler(grading);
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
            case SEPARATOR -> {
                fates.put(number, new PageFate.Separator(page.cover()));
                announced = page.cover().map(Announcement::new);
                sinceSeparator = documents.size();
            }
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
            Optional<Announcement> covering = announced.filter(sheet -> sheet.covers(part));
            PaperPart known = covering.map(sheet -> sheet.announced(part)).orElse(part);
            Optional<Document> begun = covering.isPresent()
                    ? covering.flatMap(Announcement::document).flatMap(this::document)
                    : ordinal == 1 ? begun(known) : Optional.empty();
            Document document = begun.map(earlier -> continued(earlier, page, known))
                    .orElse(document(DocumentId.beginningOn(page.page(), ordinal), page, known));
            if (begun.isPresent()) {
                documents.set(documents.indexOf(begun.get()), document);
            } else {
                documents.add(document);
            }
            covering.ifPresent(sheet -> sheet.begins(document.id()));
            fates.putIfAbsent(number, new PageFate.InDocument(document.id()));
            ordinal++;
        }
        fates.putIfAbsent(number, new PageFate.Unaccounted("page-not-understood"));
    }

    private Optional<Document> document(DocumentId id) {
        return documents.stream().filter(document -> document.id().equals(id)).findFirst();
    }

    /** The document with which a part goes on: the same form, or for other papers the one before. */
    private Optional<Document> begun(PaperPart part) {
        if (part.formPage().isPresent()) {
            FormPage page = part.formPage().get();
            return documents.subList(sinceSeparator, documents.size()).reversed().stream()
                    .filter(document -> isOf(document, page.form()))
                    .filter(document -> page.number() > 1 || !hasFirstPage(document))
                    .findFirst();
        }
        return part.continues() && documents.size() > sinceSeparator
                ? Optional.of(documents.getLast())
                : Optional.empty();
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

    /** A document with one more page. */
    private Document continued(Document document, PageReading page, PaperPart part) {
        List<PageRef> pages = new ArrayList<>(document.pages());
        if (!pages.contains(page.page())) {
            pages.add(page.page());
        }
        List<PageProblem> problems = new ArrayList<>(document.problems());
        page.problems().stream().filter(problem -> !problems.contains(problem)).forEach(problems::add);
        List<FormPage> formPages = new ArrayList<>(document.formPages());
        part.formPage().ifPresent(formPages::add);
        boolean bothSides = document.type().hasTwoSides() && document.side() != part.side();
        return new Document(
                document.id(),
                document.type(),
                document.confidence(),
                document.because(),
                bothSides ? Side.BOTH : document.side(),
                pages,
                fields(document, part),
                document.mrz().or(part::mrz),
                problems,
                formPages);
    }

    /** Fields that a document had stay and new ones come; the sides of a card confirm or contradict each other. */
    private List<FieldReading> fields(Document document, PaperPart part) {
        Map<FieldName, FieldReading> fields = new LinkedHashMap<>();
        document.fields().forEach(field -> fields.put(field.name(), field));
        boolean sides = document.type().hasTwoSides();
        part.fields()
                .forEach(field ->
                        fields.merge(field.name(), field, (a, b) -> sides ? CardSides.better(a, b, grading) : a));
        return List.copyOf(fields.values());
    }
}
