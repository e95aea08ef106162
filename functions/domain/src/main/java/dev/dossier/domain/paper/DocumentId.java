package dev.dossier.domain.paper;

import java.util.regex.Pattern;

/**
 * The name of a document within its case, derived from the page that it begins on, so that reading the same upload
 * again yields the same name.
 */
public record DocumentId(String text) implements Comparable<DocumentId> {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{12}-p\\d{1,5}-\\d{1,3}");

    public DocumentId {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("A document is named by upload, first page and ordinal on that page");
        }
    }

    /**
     * The name of a document that begins on {@code page}.
     *
     * @param ordinal counts the documents that begin on this page, from 1
     */
    public static DocumentId beginningOn(PageRef page, int ordinal) {
        return new DocumentId(page.upload().brief() + "-p" + page.page().number() + "-" + ordinal);
    }

    @Override
    public int compareTo(DocumentId other) {
        return text.compareTo(other.text);
    }
}
