package dev.dossier.packaging;

import dev.dossier.casework.port.BlobKey;
import dev.dossier.casework.port.BlobStore;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.Upload;
import dev.dossier.domain.casefile.UploadState;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.PreparedUpload;
import dev.dossier.domain.paper.UploadId;
import dev.dossier.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/**
 * What the package needs to know of uploads that were taken apart into pages.
 *
 * @param mediaTypes what the bytes of each readable upload are
 * @param dpi dots per inch of each page's picture; 0 if its file does not say
 */
record Sheets(Map<UploadId, String> mediaTypes, Map<PageRef, Integer> dpi) {

    Sheets {
        mediaTypes = Map.copyOf(mediaTypes);
        dpi = Map.copyOf(dpi);
    }

    static Sheets of(CaseFile file, BlobStore blobs) throws IOException {
        Map<UploadId, String> mediaTypes = new HashMap<>();
        Map<PageRef, Integer> dpi = new HashMap<>();
        for (Upload upload : file.uploads()) {
            if (upload.state() instanceof UploadState.Read) {
                PreparedUpload prepared = Json.read(bytes(blobs, BlobKey.prepared(upload.id())), PreparedUpload.class);
                mediaTypes.put(upload.id(), prepared.mediaType());
                prepared.pages().forEach(sheet -> dpi.put(new PageRef(upload.id(), sheet.number()), sheet.dpi()));
            }
        }
        return new Sheets(mediaTypes, dpi);
    }

    /** All bytes under {@code key}: for pages, which have a limit, and never for uploads. */
    static byte[] bytes(BlobStore blobs, BlobKey key) throws IOException {
        try (InputStream in = open(blobs, key)) {
            return in.readAllBytes();
        }
    }

    static InputStream open(BlobStore blobs, BlobKey key) throws IOException {
        return blobs.open(key)
                .orElseThrow(() -> new IOException("Nothing is kept in " + key.area() + " under " + key.path()));
    }
}
