package dev.dossier.domain.paper;

import java.util.regex.Pattern;

/** The name of an upload: the SHA-256 of its bytes, 64 lower-case hexadecimal digits. */
public record UploadId(String sha256) implements Comparable<UploadId> {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public UploadId {
        if (!HEX.matcher(sha256).matches()) {
            throw new IllegalArgumentException("An upload is named by 64 lower-case hexadecimal digits");
        }
    }

    /** The first twelve digits: enough to tell uploads apart in a list, never enough to address one. */
    public String brief() {
        return sha256.substring(0, 12);
    }

    @Override
    public int compareTo(UploadId other) {
        return sha256.compareTo(other.sha256);
    }
}
