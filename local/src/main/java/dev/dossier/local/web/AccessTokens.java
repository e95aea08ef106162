package dev.dossier.local.web;

import dev.dossier.api.Caller;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** Who is let in. Tokens are kept as hashes, and compared in the same time whether they fit or not. */
public final class AccessTokens {

    private static final String SCHEME = "Bearer ";

    private final Map<String, Caller> byHash = new HashMap<>();

    /**
     * Lets in {@code callers}, by token.
     *
     * @throws IllegalArgumentException if a token has fewer than 20 characters
     */
    public AccessTokens(Map<String, Caller> callers) {
        callers.forEach((token, caller) -> {
            if (token.length() < 20) {
                throw new IllegalArgumentException("An access token has at least 20 characters");
            }
            byHash.put(hash(token), caller);
        });
    }

    /** A new token: 256 random bits as 43 letters, digits, hyphens and underscores. */
    public static String random() {
        byte[] bits = new byte[32];
        new SecureRandom().nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** Whose token an {@code Authorization} header carries; empty if it carries none that is known. */
    Optional<Caller> callerOf(Optional<String> authorization) {
        return authorization
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .flatMap(header ->
                        holderOf(hash(header.substring(SCHEME.length()).strip())));
    }

    private Optional<Caller> holderOf(String given) {
        Optional<Caller> holder = Optional.empty();
        for (Map.Entry<String, Caller> known : byHash.entrySet()) { // every one, whether or not one has fitted
            if (MessageDigest.isEqual(bytes(known.getKey()), bytes(given))) {
                holder = Optional.of(known.getValue());
            }
        }
        return holder;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(token)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
