package dev.dossier.packaging;

import dev.dossier.casework.port.BlobKey;
import dev.dossier.domain.date.DateInterval;
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
import dev.dossier.domain.paper.PageKind;
import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.PageProblem;
import dev.dossier.domain.paper.PageReading;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.PageSheet;
import dev.dossier.domain.paper.PreparedUpload;
import dev.dossier.domain.paper.QuarterTurn;
import dev.dossier.domain.paper.Side;
import dev.dossier.domain.paper.Source;
import dev.dossier.domain.paper.TextLine;
import dev.dossier.domain.paper.UploadId;
import dev.dossier.domain.paper.Word;
import dev.dossier.json.Json;
import dev.dossier.packaging.bag.MeasuredOutput;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** Scans that nobody made, kept as if they had been received, taken apart and read. */
public final class SampleScans {

    public static final Grading GRADING = new Grading(new Confidence(0.9));

    private static final Confidence SURE = new Confidence(0.97);
    private static final Confidence UNSURE = new Confidence(0.4);

    private final BlobsInMemory blobs;
    private final Map<UploadId, List<Document>> documents = new HashMap<>();
    private final Map<UploadId, Integer> lengths = new HashMap<>();

    SampleScans(BlobsInMemory blobs) {
        this.blobs = blobs;
    }

    List<Document> documents(UploadId id) {
        return documents.getOrDefault(id, List.of());
    }

    long length(UploadId id) {
        return lengths.getOrDefault(id, 0);
    }

    UploadId passport(String surname, String givenNames, int pages) {
        UploadId id = upload("passport of " + givenNames, "application/pdf", "png", pages, surname, givenNames);
        PageRef page = PageRef.of(id, 1);
        Mrz mrz = new Mrz(
                MrzFormat.TD3,
                List.of(
                        "P<UTOTESTOVA<<ANNA<<<<<<<<<<<<<<<<<<<<<<<<<<",
                        "L898902C36UTO7408122F1204159ZE184226B<<<<<10"));
        put(new Document(
                DocumentId.beginningOn(page, 1),
                DocumentType.PASSPORT,
                SURE,
                "mrz-code:P",
                Side.ONLY,
                List.of(page),
                List.of(
                        read(FieldName.SURNAME, surname, page, SURE, Source.PRINTED, Source.MRZ),
                        read(FieldName.GIVEN_NAMES, givenNames, page, SURE, Source.PRINTED),
                        read(FieldName.DATE_OF_BIRTH, "1990-04-12", page, SURE, Source.MRZ),
                        read(FieldName.DATE_OF_EXPIRY, "2020-01-01", page, SURE, Source.MRZ),
                        read(FieldName.PLACE_OF_BIRTH, "N0WHERE", page, UNSURE, Source.PRINTED),
                        read(FieldName.PERSONAL_NUMBER, "ZE184226B", page, UNSURE, Source.PRINTED),
                        new FieldReading.Missing(FieldName.DATE_OF_ISSUE)),
                Optional.of(new MrzReading(mrz, page, new Box(40, 700, 960, 780), SURE)),
                List.of(new PageProblem(PageNumber.FIRST, "glare", "Scan it again without the lamp."))));
        return id;
    }

    UploadId card(String surname, String givenNames, Side side) {
        String kind = side == Side.FRONT ? "jpg" : "png";
        UploadId id = upload("card " + side, "image/" + kind.replace("jpg", "jpeg"), kind, 1, surname, givenNames);
        PageRef page = PageRef.of(id, 1);
        put(new Document(
                DocumentId.beginningOn(page, 1),
                DocumentType.ID_CARD,
                SURE,
                "words:identity",
                side,
                List.of(page),
                List.of(
                        read(FieldName.SURNAME, surname, page, SURE, Source.PRINTED),
                        read(FieldName.GIVEN_NAMES, givenNames, page, SURE, Source.PRINTED),
                        read(FieldName.DOCUMENT_NUMBER, "D23145890", page, SURE, Source.PRINTED),
                        read(FieldName.DATE_OF_BIRTH, "1988-02-03", page, SURE, Source.PRINTED)),
                Optional.empty(),
                List.of()));
        return id;
    }

    UploadId letter(String words, int pages) {
        UploadId id = upload(words, "image/tiff", "png", pages, words.split(" "));
        PageRef page = PageRef.of(id, 1);
        put(new Document(
                DocumentId.beginningOn(page, 1),
                DocumentType.LETTER,
                SURE,
                "words:letter",
                Side.ONLY,
                List.of(page),
                List.of(),
                Optional.empty(),
                List.of()));
        return id;
    }

    UploadId broken() {
        return keep("nobody can open this");
    }

    private void put(Document document) {
        documents
                .computeIfAbsent(document.pages().getFirst().upload(), id -> new ArrayList<>())
                .add(document);
    }

    private static FieldReading.Read read(
            FieldName name, String text, PageRef page, Confidence confidence, Source... sources) {
        FieldValue value = name.kind() == dev.dossier.domain.paper.ValueKind.DATE
                ? new FieldValue.DateValue(DateInterval.parse(text))
                : FieldValue.parse(name.kind(), text);
        List<Evidence> evidence = new ArrayList<>();
        for (Source source : sources) {
            evidence.add(new Evidence(source, page, new Box(100, 100, 300, 140), text, value, confidence));
        }
        return GRADING.read(name, evidence);
    }

    private UploadId upload(String content, String mediaType, String kind, int pages, String... words) {
        UploadId id = keep(content);
        List<PageSheet> sheets = new ArrayList<>();
        for (int number : IntStream.rangeClosed(1, pages).toArray()) {
            PageRef page = PageRef.of(id, number);
            String image = "p0000" + number + "-upright." + kind;
            blobs.keep(BlobKey.pageImage(id, image), picture(content + number, kind));
            sheets.add(new PageSheet(page.page(), "p0000" + number + "." + kind, 1000, 800, 150, List.of(), List.of()));
            blobs.keep(
                    BlobKey.pageReading(page),
                    Json.bytes(new PageReading(
                            page,
                            PageKind.CONTENT,
                            QuarterTurn.NONE,
                            1000,
                            800,
                            image,
                            "00",
                            List.of(),
                            List.of(line(words)),
                            List.of())));
        }
        blobs.keep(BlobKey.prepared(id), Json.bytes(new PreparedUpload(mediaType, sheets, List.of())));
        return id;
    }

    private UploadId keep(String content) {
        try {
            byte[] bytes = content.repeat(50).getBytes(StandardCharsets.UTF_8);
            MeasuredOutput measured = new MeasuredOutput(OutputStream.nullOutputStream());
            measured.write(bytes, 0, bytes.length);
            UploadId id = new UploadId(measured.file("upload").sha256());
            blobs.keep(BlobKey.upload(id), bytes);
            lengths.put(id, bytes.length);
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TextLine line(String... words) {
        List<Word> placed = new ArrayList<>();
        int left = 60;
        for (String word : words) {
            placed.add(new Word(word, new Box(left, 100, left + 20 * word.length(), 140), SURE));
            left += 20 * word.length() + 20;
        }
        return new TextLine(placed, 0);
    }

    private static byte[] picture(String content, String kind) {
        BufferedImage picture = new BufferedImage(1000, 800, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D paper = picture.createGraphics();
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, 1000, 800);
        paper.setColor(Color.BLACK);
        paper.fillRect(60, 300, 20 + Math.floorMod(content.hashCode(), 700), 200);
        paper.dispose();
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            ImageIO.write(picture, kind, file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
