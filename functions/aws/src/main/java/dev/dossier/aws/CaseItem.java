package dev.dossier.aws;

import dev.dossier.casework.port.CaseSummary;
import dev.dossier.casework.port.Parked;
import dev.dossier.casework.port.WakeToken;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.CaseVersion;
import dev.dossier.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How a case is spelled as one item of the table: its file, a line for lists, and the wake-up call beside them. */
public final class CaseItem {

    /** The case number: the key of the table. */
    public static final String NUMBER = "caseNumber";

    /** The same text in every item: the key of the index that lists cases by number. */
    public static final String SHELF = "shelf";

    /** The name of the index that lists cases by number. */
    public static final String BY_NUMBER = "byNumber";

    /** The line for lists, as JSON. */
    public static final String SUMMARY = "summary";

    /** The version of the case file. */
    public static final String VERSION = "version";

    /** What the latest write to the item was; the change stream is filtered by it. */
    public static final String WRITE = "latestWrite";

    /** {@link #WRITE} after the case file has changed, as opposed to a wake-up call left or taken away. */
    public static final String CHANGED = "changed";

    static final String PARKED = "parked";
    static final String UNPARKED = "unparked";

    /** Names one act of storing, so that a writer who did not hear the answer can tell whether it was theirs. */
    static final String WRITER = "writer";

    static final String BODY = "body";
    static final String TOKEN = "wakeToken";
    static final String SEEN = "wakeSeen";

    /** The one value of {@link #SHELF}. */
    static final String ALL = "cases";

    /** An item holds 409,600 bytes; what is left is for the other attributes and their names. */
    static final int MOST_BYTES = 400_000;

    private CaseItem() {}

    static Map<String, AttributeValue> key(CaseNumber number) {
        return Map.of(NUMBER, text(number.text()));
    }

    static CaseNumber numberIn(Map<String, AttributeValue> item) {
        return new CaseNumber(needed(item, NUMBER).s());
    }

    private static AttributeValue needed(Map<String, AttributeValue> item, String attribute) {
        AttributeValue value = item.get(attribute);
        if (value == null) {
            throw new IllegalStateException("The item has no " + attribute);
        }
        return value;
    }

    static AttributeValue text(String text) {
        return AttributeValue.fromS(text);
    }

    static AttributeValue version(CaseVersion version) {
        return AttributeValue.fromN(Long.toString(version.number()));
    }

    static AttributeValue summary(CaseFile file) {
        return text(Json.line(CaseSummary.of(file)));
    }

    static CaseSummary summaryIn(Map<String, AttributeValue> item) {
        return Json.read(needed(item, SUMMARY).s().getBytes(StandardCharsets.UTF_8), CaseSummary.class);
    }

    /**
     * The case file as compressed JSON.
     *
     * @throws CaseTooLarge if it does not fit into an item
     */
    static AttributeValue body(CaseFile file) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(Json.bytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (packed.size() > MOST_BYTES) {
            throw new CaseTooLarge(packed.size(), MOST_BYTES);
        }
        return AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(packed.toByteArray()));
    }

    static CaseFile fileIn(Map<String, AttributeValue> item) {
        try (GZIPInputStream gzip = new GZIPInputStream(
                new ByteArrayInputStream(needed(item, BODY).b().asByteArrayUnsafe()))) {
            return Json.read(gzip, CaseFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<Parked> parkedIn(Map<String, AttributeValue> item) {
        AttributeValue token = item.get(TOKEN);
        AttributeValue seen = item.get(SEEN);
        if (token == null || seen == null) {
            return Optional.empty();
        }
        return Optional.of(new Parked(new WakeToken(token.s()), new CaseVersion(Long.parseLong(seen.n()))));
    }
}
