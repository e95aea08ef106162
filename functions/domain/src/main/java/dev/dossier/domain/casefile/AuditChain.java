package dev.dossier.domain.casefile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The chain of the audit trail: each link is the SHA-256, 64 lower-case hexadecimal digits, over the previous link and
 * the texts of one line, in UTF-8, joined by line feeds. Anybody can compute it again from an audit trail written down.
 */
public final class AuditChain {

    /** The link before the first line. */
    public static final String BEGINNING = "0".repeat(64);

    private AuditChain() {}

    /**
     * The link of the line that follows {@code previous}.
     *
     * @param line sequence, version, time in ISO 8601, account, role and type of the event, then its facts joined by
     *     line feeds as one text, which is empty if there are none
     */
    public static String link(String previous, List<String> line) {
        String text = previous + "\n" + String.join("\n", line);
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
