package dev.dossier.local.browser;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.domain.casefile.PageFate;
import dev.dossier.domain.casefile.UploadReading;
import dev.dossier.domain.mrz.Mrz;
import dev.dossier.domain.mrz.MrzFormat;
import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.Document;
import dev.dossier.domain.paper.DocumentId;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.Evidence;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldReading;
import dev.dossier.domain.paper.FieldValue;
import dev.dossier.domain.paper.Grading;
import dev.dossier.domain.paper.MrzReading;
import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.Side;
import dev.dossier.domain.paper.Source;
import dev.dossier.domain.paper.UploadId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** A file, what is on it, and where a reader goes wrong on it. */
record KnownFile(UploadId upload, JsonNode answer, List<Slip> slips) {

    private static final Confidence CLEAR = new Confidence(0.97);

    KnownFile(byte[] bytes, JsonNode answer, List<Slip> slips) {
        this(new UploadId(sha256(bytes)), answer, List.copyOf(slips));
    }

    UploadReading reading() {
        List<Document> documents = new ArrayList<>();
        SortedMap<PageNumber, PageFate> fates = new TreeMap<>();
        for (JsonNode told : answer.path("documents")) {
            PageRef page = PageRef.of(upload, told.path("pages").path(0).asInt());
            DocumentId id = DocumentId.beginningOn(page, 1);
            documents.add(document(id, page, told));
            fates.put(page.page(), new PageFate.InDocument(id));
        }
        return new UploadReading(upload, fates, documents);
    }

    private Document document(DocumentId id, PageRef page, JsonNode told) {
        DocumentType type = DocumentType.valueOf(told.path("type").asText());
        List<FieldReading> fields = new ArrayList<>();
        told.path("fields").forEach(field -> fields.add(field(page, field)));
        if (type == DocumentType.LETTER) { // the fixtures have one letter, and do not list its heading as a field
            Box heading = new Box(600, 300, 2000, 400);
            fields.add(graded(evidence(page, heading, new FieldName("title"), "AFFIDAVIT OF RELATIONSHIP")));
        }
        return new Document(
                id, type, CLEAR, "known", Side.ONLY, List.of(page), fields, zone(page, told.path("mrz")), List.of());
    }

    private FieldReading field(PageRef page, JsonNode told) {
        JsonNode edges = told.path("box");
        Box box = new Box(
                edges.path(0).asInt(),
                edges.path(1).asInt(),
                edges.path(2).asInt(),
                edges.path(3).asInt());
        FieldName name = new FieldName(told.path("name").asText());
        Evidence truth = evidence(page, box, name, told.path("value").asText());
        List<Evidence> seen = slips.stream()
                .filter(slip -> slip.field().equals(name))
                .findFirst()
                .map(slip -> slip.sight().of(truth))
                .orElse(told.path("legible").asBoolean() ? List.of(truth) : List.of());
        return seen.isEmpty()
                ? new FieldReading.Illegible(name, Optional.of(glimpse(truth, name)))
                : Grading.standard().read(name, seen);
    }

    /** The first few characters are all that can be made out. */
    private static Evidence glimpse(Evidence truth, FieldName name) {
        String start = truth.raw().substring(0, Math.min(4, truth.raw().length()));
        FieldValue says = FieldValue.parse(name.kind(), start);
        return new Evidence(Source.PRINTED, truth.page(), truth.box(), start, says, new Confidence(0.2));
    }

    private static FieldReading graded(Evidence seen) {
        FieldName title = new FieldName("title");
        return Grading.standard().read(title, List.of(seen));
    }

    private static Evidence evidence(PageRef page, Box box, FieldName name, String value) {
        return new Evidence(Source.PRINTED, page, box, value, FieldValue.parse(name.kind(), value), CLEAR);
    }

    private static Optional<MrzReading> zone(PageRef page, JsonNode told) {
        if (told.isMissingNode()) {
            return Optional.empty();
        }
        List<String> lines = StreamSupport.stream(told.path("lines").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        Mrz zone = new Mrz(MrzFormat.valueOf(told.path("format").asText()), lines);
        return Optional.of(new MrzReading(zone, page, new Box(0, 0, 1, 1), CLEAR));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
