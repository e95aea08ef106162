package dev.dossier.packaging;

import dev.dossier.casework.port.BlobKey;
import dev.dossier.casework.port.BlobStore;
import dev.dossier.casework.port.PackageBuilder;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseType;
import dev.dossier.domain.casefile.Checked;
import dev.dossier.domain.casefile.PackageId;
import dev.dossier.domain.casefile.Papers;
import dev.dossier.domain.casefile.Upload;
import dev.dossier.domain.paper.Document;
import dev.dossier.domain.paper.Grading;
import dev.dossier.domain.paper.PageReading;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.UploadId;
import dev.dossier.json.Json;
import dev.dossier.json.published.PublishedAudit;
import dev.dossier.json.published.PublishedCase;
import dev.dossier.json.published.PublishedNames;
import dev.dossier.packaging.bag.BagFile;
import dev.dossier.packaging.bag.BagWriter;
import dev.dossier.packaging.pdf.SearchablePdf;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;

/** Makes packages. The same case file gives the same bytes: whatever is dated, is dated by the case's own history. */
public final class BagBuilder implements PackageBuilder {

    /** What made the bag, as the bag says it; another number means that readers have something to learn. */
    private static final String AGENT = "Dossier, package format 1";

    private final Grading grading;

    /**
     * A builder for cases that were checked with {@code grading}.
     *
     * @param grading grades the fields that both sides of a card show
     */
    public BagBuilder(Grading grading) {
        this.grading = grading;
    }

    /**
     * Writes the package of a finished case.
     *
     * @throws IllegalArgumentException if something still keeps the case from closing
     * @throws IOException if something that the case names cannot be had, or is not what was received
     */
    @Override
    public String build(CaseFile file, CaseType type, BlobStore blobs, Path zip) throws IOException {
        requireFinished(file);
        PackageId id = PackageId.of(file.number(), file.round());
        Instant at = file.history().getLast().at();
        Papers papers = Papers.of(file, grading);
        Sheets sheets = Sheets.of(file, blobs);
        try (BagWriter bag = new BagWriter(zip, id.text(), at)) {
            bag.data(PublishedNames.AUDIT, json(PublishedAudit.of(file)));
            bag.data(PublishedNames.CASE, json(PublishedCase.of(file, type, papers, sheets.mediaTypes())));
            Inventory inventory = new Inventory(file);
            for (Document document : papers.documents()) {
                inventory.add(
                        document,
                        bag.data(
                                PublishedNames.document(document.id()), out -> copy(document, sheets, blobs, at, out)));
            }
            bag.data(PublishedNames.INVENTORY, out -> out.write(inventory.text().getBytes(StandardCharsets.UTF_8)));
            for (Upload upload : sorted(file.uploads())) {
                original(upload.id(), sheets, blobs, bag);
            }
            return bag.finish(info(file, id, at));
        }
    }

    private static void requireFinished(CaseFile file) {
        boolean clear = file.checked().map(Checked::isClear).orElse(false);
        if (!clear || !file.unread().isEmpty()) {
            throw new IllegalArgumentException("Only a case that was checked and is clear has a package");
        }
    }

    private static List<Upload> sorted(List<Upload> uploads) {
        return uploads.stream().sorted(Comparator.comparing(Upload::id)).toList();
    }

    private static BagWriter.Body json(Object thing) {
        return out -> {
            out.write(Json.pretty(thing));
            out.write('\n');
        };
    }

    /** The pages of a document as they were read, with their words behind them. */
    private static void copy(Document document, Sheets sheets, BlobStore blobs, Instant at, OutputStream out)
            throws IOException {
        SearchablePdf pdf = new SearchablePdf(out, document.id().text(), at);
        for (PageRef page : document.pages()) {
            PageReading reading = Json.read(Sheets.bytes(blobs, BlobKey.pageReading(page)), PageReading.class);
            byte[] picture = Sheets.bytes(blobs, BlobKey.pageImage(page.upload(), reading.image()));
            pdf.add(picture, sheets.dpi().getOrDefault(page, 0), reading.lines());
        }
        pdf.finish();
    }

    private static void original(UploadId id, Sheets sheets, BlobStore blobs, BagWriter bag) throws IOException {
        String mediaType = sheets.mediaTypes().getOrDefault(id, PublishedNames.UNKNOWN_MEDIA_TYPE);
        BagFile stored = bag.data(PublishedNames.upload(id, mediaType), out -> {
            try (InputStream in = Sheets.open(blobs, BlobKey.upload(id))) {
                in.transferTo(out);
            }
        });
        if (!stored.sha256().equals(id.sha256())) {
            throw new IOException("What is kept of upload " + id.brief() + " is not what was received");
        }
    }

    private static List<String> info(CaseFile file, PackageId id, Instant at) {
        return List.of(
                "Bag-Group-Identifier: " + file.number().text(),
                "Bag-Software-Agent: " + AGENT,
                "Bagging-Date: " + LocalDate.ofInstant(at, ZoneOffset.UTC),
                "External-Description: Case file with its documents, findings, decisions and audit trail",
                "External-Identifier: " + file.number().text(),
                "Internal-Sender-Identifier: " + id.text() + "-v"
                        + file.version().number());
    }
}
