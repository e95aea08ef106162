package dev.dossier.local.asl;

import com.dashjoin.jsonata.Jsonata;
import com.dashjoin.jsonata.Jsonata.Frame;
import com.dashjoin.jsonata.Jsonata.JFunction;
import dev.dossier.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The functions that Step Functions adds to JSONata. */
final class QueryFunctions {

    /** The most elements that {@code $range} gives. */
    private static final int LONGEST_RANGE = 1_000;

    private static final Set<String> DIGESTS = Set.of("MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512");

    private QueryFunctions() {}

    static void bindTo(Frame frame) {
        frame.bind("parse", function("<s:x>", args -> parse((String) args.getFirst())));
        frame.bind("hash", function("<ss:s>", args -> hash((String) args.get(0), (String) args.get(1))));
        frame.bind("uuid", function("<:s>", args -> UUID.randomUUID().toString()));
        frame.bind("range", function("<nnn:a>", args -> range(whole(args, 0), whole(args, 1), whole(args, 2))));
        frame.bind("partition", function("<an:a<a>>", args -> partition((List<?>) args.get(0), whole(args, 1))));
    }

    /** What one of these functions does with its arguments. */
    @FunctionalInterface
    private interface Body {
        @Nullable Object apply(List<?> arguments);
    }

    private static JFunction function(String signature, Body body) {
        return new JFunction((input, arguments) -> body.apply(arguments), signature);
    }

    private static Object parse(String text) {
        Object plain = Plain.of(Json.tree(text.getBytes(StandardCharsets.UTF_8)));
        return plain == null ? Jsonata.NULL_VALUE : plain;
    }

    private static String hash(String text, String algorithm) {
        if (!DIGESTS.contains(algorithm)) {
            throw new IllegalArgumentException("$hash knows " + DIGESTS);
        }
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has " + algorithm, e);
        }
    }

    private static List<Object> range(long from, long to, long step) {
        if (step == 0 || Math.abs((to - from) / step) >= LONGEST_RANGE) {
            throw new IllegalArgumentException("$range gives at most " + LONGEST_RANGE + " numbers");
        }
        List<Object> numbers = new ArrayList<>();
        for (long n = from; step > 0 ? n <= to : n >= to; n += step) {
            numbers.add(n);
        }
        return numbers;
    }

    private static List<Object> partition(List<?> elements, long size) {
        if (size < 1) {
            throw new IllegalArgumentException("$partition makes parts of at least one element");
        }
        List<Object> parts = new ArrayList<>();
        for (long from = 0; from < elements.size(); from += size) {
            parts.add(new ArrayList<>(elements.subList((int) from, (int) Math.min(elements.size(), from + size))));
        }
        return parts;
    }

    private static long whole(List<?> arguments, int index) {
        return Math.round(((Number) arguments.get(index)).doubleValue());
    }
}
