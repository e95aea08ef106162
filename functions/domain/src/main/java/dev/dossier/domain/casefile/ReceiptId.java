package dev.dossier.domain.casefile;

import java.util.regex.Pattern;

/**
 * Names one act of uploading, so that a notice delivered twice is told from a file handed in twice: 1 to 100 letters,
 * digits, dots, hyphens or underscores.
 */
public record ReceiptId(String text) implements Comparable<ReceiptId> {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    public ReceiptId {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("A receipt is named by 1 to 100 letters, digits, dots or hyphens");
        }
    }

    @Override
    public int compareTo(ReceiptId other) {
        return text.compareTo(other.text);
    }
}
