package dev.dossier.local.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of something, as RFC 9110 asks for it.
 *
 * @param first the place of its first byte, from 0
 * @param length how many bytes it has; 0 if it lies outside
 */
record ByteRange(long first, long length) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /**
     * The range that {@code header} asks for.
     *
     * @param whole how many bytes there are
     * @return empty if all of it is wanted, or something that may be answered with all of it
     */
    static Optional<ByteRange> parse(@Nullable String header, long whole) {
        Matcher one = ONE.matcher(header == null ? "" : header);
        if (!one.matches() || (one.group(1).isEmpty() && one.group(2).isEmpty())) {
            return Optional.empty();
        }
        if (one.group(1).isEmpty()) {
            long last = Math.min(whole, Long.parseLong(one.group(2)));
            return Optional.of(new ByteRange(whole - last, last));
        }
        long first = Long.parseLong(one.group(1));
        long last = one.group(2).isEmpty() ? whole - 1 : Math.min(whole - 1, Long.parseLong(one.group(2)));
        if (!one.group(2).isEmpty() && Long.parseLong(one.group(2)) < first) {
            return Optional.empty();
        }
        return Optional.of(new ByteRange(first, Math.max(0, last - first + 1)));
    }

    boolean isNowhere() {
        return length == 0;
    }

    String contentRange(long whole) {
        return "bytes " + first + "-" + (first + length - 1) + "/" + whole;
    }
}
