package dev.dossier.packaging.verify;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A manifest: the files of a bag and the digest of each.
 *
 * @param digests lower-case hexadecimal digits by path
 */
record Manifest(SortedMap<String, String> digests) {

    Manifest {
        digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
    }

    /**
     * The manifest that {@code text} spells. Every byte of it has a meaning, so that none can be changed unseen.
     *
     * @param algorithm {@code sha256} or {@code sha512}
     * @throws Refused if a line is not a digest, two spaces and the path of a file
     */
    static Manifest read(String path, String algorithm, byte[] text) throws Refused {
        Pattern line = Pattern.compile("([0-9a-f]{" + (algorithm.equals("sha256") ? 64 : 128) + "})  (\\S+)");
        SortedMap<String, String> digests = new TreeMap<>();
        String all = new String(text, StandardCharsets.UTF_8);
        String[] lines = all.split("\n", -1);
        for (int i = 0; i < lines.length - 1; i++) {
            Matcher matcher = line.matcher(lines[i]);
            if (!matcher.matches() || digests.put(matcher.group(2), matcher.group(1)) != null) {
                throw malformed(path, i + 1);
            }
        }
        if (!lines[lines.length - 1].isEmpty()) {
            throw malformed(path, lines.length);
        }
        return new Manifest(digests);
    }

    private static Refused malformed(String path, int line) {
        return new Refused(
                "manifest-malformed",
                path + " line " + line,
                "A line is not a digest, two spaces and a file named once. Ask the sender for the package again.");
    }
}
