package dev.dossier.aws;

import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.ReceiptId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in the inbox a file arrives: {@code incoming/CASE/RECEIPT/NAME}. Files that come through the API are called
 * {@code file} here and carry their name in the object's metadata, so that no key holds a name; files that an office
 * copies into the bucket itself are called as they are.
 */
public record IncomingKey(CaseNumber caseNumber, ReceiptId receipt, String name) {

    /** What all keys begin with. */
    public static final String PREFIX = "incoming/";

    /** What files that come through the API are called. */
    public static final String NAMELESS = "file";

    private static final Pattern SHAPE = Pattern.compile(PREFIX + "([^/]+)/([^/]+)/(.+)", Pattern.DOTALL);

    /** The key of a file that comes through the API. */
    public static IncomingKey of(CaseNumber caseNumber, ReceiptId receipt) {
        return new IncomingKey(caseNumber, receipt, NAMELESS);
    }

    /**
     * The parts of {@code key}.
     *
     * @throws NotForACase if the key does not say which case the file is for
     */
    public static IncomingKey parse(String key) {
        Matcher parts = SHAPE.matcher(key);
        if (!parts.matches()) {
            throw new NotForACase();
        }
        try {
            return new IncomingKey(new CaseNumber(parts.group(1)), new ReceiptId(parts.group(2)), parts.group(3));
        } catch (IllegalArgumentException e) {
            throw new NotForACase();
        }
    }

    /** The key of the object. */
    public String text() {
        return PREFIX + caseNumber.text() + "/" + receipt.text() + "/" + name;
    }
}
