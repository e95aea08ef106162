package dev.dossier.packaging.verify;

import dev.dossier.domain.paper.DocumentId;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.json.published.PublishedCase;
import dev.dossier.json.published.PublishedDocument;
import dev.dossier.json.published.PublishedPage;
import dev.dossier.json.published.PublishedUpload;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** No page is lost: every page of every upload has one fate, and every page in a document lies in that document's copy. */
final class PageCheck {

    private static final String CASE = "data/case.json";
    private static final String ASK = "Ask the sender for a package in which every page is accounted for.";

    private final Bag bag;
    private final PublishedCase told;
    private final Problems problems;
    private final Map<DocumentId, PublishedDocument> documents = new HashMap<>();

    private PageCheck(Bag bag, PublishedCase told, Problems problems) {
        this.bag = bag;
        this.told = told;
        this.problems = problems;
        told.documents().forEach(document -> documents.put(document.id(), document));
    }

    static void of(Bag bag, PublishedCase told, Problems problems) throws IOException {
        PageCheck check = new PageCheck(bag, told, problems);
        check.ledger();
        check.fates();
        for (PublishedDocument document : told.documents()) {
            check.copy(document);
        }
    }

    /** The ledger names every page of every upload once, and no other. */
    private void ledger() {
        Set<PageRef> wanted = new HashSet<>();
        for (PublishedUpload upload : told.uploads()) {
            IntStream.rangeClosed(1, upload.pages().orElse(0))
                    .forEach(page -> wanted.add(PageRef.of(upload.id(), page)));
        }
        for (PublishedPage page : told.pages()) {
            problems.unless(
                    wanted.remove(page.page()),
                    "page-unaccounted",
                    CASE + " /pages " + spelled(page.page()),
                    "The page is named twice, or no upload has such a page. " + ASK);
        }
        wanted.stream()
                .sorted()
                .forEach(page -> problems.add(
                        "page-unaccounted",
                        CASE + " /pages " + spelled(page),
                        "The upload has this page, and nothing says what became of it. " + ASK));
    }

    private void fates() {
        Set<PageRef> inDocuments = new HashSet<>();
        Set<PageRef> known = new HashSet<>();
        for (PublishedPage page : told.pages()) {
            known.add(page.page());
            page.document().ifPresent(id -> {
                inDocuments.add(page.page());
                PublishedDocument document = documents.get(id);
                problems.unless(
                        document != null && document.pages().contains(page.page()),
                        "page-unaccounted",
                        CASE + " /pages " + spelled(page.page()),
                        "The page is said to be in a document that does not have it. " + ASK);
            });
        }
        for (PublishedPage page : told.pages()) {
            problems.unless(
                    page.of().map(known::contains).orElse(true),
                    "page-unaccounted",
                    CASE + " /pages " + spelled(page.page()),
                    "The page is said to repeat a page that is not there. " + ASK);
        }
        told.documents()
                .forEach(document -> problems.unless(
                        inDocuments.containsAll(document.pages()),
                        "page-unaccounted",
                        CASE + " /documents " + document.id().text(),
                        "The document has a page to which the ledger gives another fate. " + ASK));
    }

    private void copy(PublishedDocument document) throws IOException {
        String path = "data/" + document.file();
        if (!bag.has(path)) {
            problems.add("file-missing", path, "The case names this searchable copy, and it is not there. " + ASK);
            return;
        }
        Optional<Integer> pages;
        try (InputStream in = bag.source().open(path)) {
            pages = PdfPages.in(in);
        } catch (java.io.EOFException e) {
            pages = Optional.empty();
        }
        problems.unless(
                pages.filter(count -> count == document.pages().size()).isPresent(),
                "page-count-wrong",
                path,
                "The searchable copy does not have as many pages as the document. " + ASK);
    }

    private static String spelled(PageRef page) {
        return page.upload().brief() + " page " + page.page().number();
    }
}
