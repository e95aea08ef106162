package dev.dossier.api.view;

import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.UploadId;

/** A page of an upload. */
public record PagePlace(UploadId upload, PageNumber page) {

    static PagePlace of(PageRef ref) {
        return new PagePlace(ref.upload(), ref.page());
    }

    public PageRef ref() {
        return new PageRef(upload, page);
    }
}
