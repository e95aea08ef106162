package dev.dossier.domain.paper;

import java.util.Comparator;

/** One page of one upload. */
public record PageRef(UploadId upload, PageNumber page) implements Comparable<PageRef> {

    private static final Comparator<PageRef> ORDER =
            Comparator.comparing(PageRef::upload).thenComparing(PageRef::page);

    public static PageRef of(UploadId upload, int page) {
        return new PageRef(upload, new PageNumber(page));
    }

    @Override
    public int compareTo(PageRef other) {
        return ORDER.compare(this, other);
    }
}
