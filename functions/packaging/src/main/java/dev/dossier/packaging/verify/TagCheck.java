package dev.dossier.packaging.verify;

import dev.dossier.packaging.bag.BagFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files that speak of the bag: they say that it is one, how long its data are, and nothing is to be fetched. */
final class TagCheck {

    private static final String INFO = "bag-info.txt";
    private static final String DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

    private TagCheck() {}

    static void of(Bag bag, Problems problems) throws IOException {
        try {
            boolean declared = bag.has("bagit.txt")
                    && new String(bag.bytes("bagit.txt"), StandardCharsets.UTF_8).equals(DECLARATION);
            problems.unless(
                    declared,
                    "not-a-package",
                    "bagit.txt",
                    "This is no bag of version 1.0. Check what was handed over.");
            problems.unless(
                    !bag.has("fetch.txt"),
                    "fetch-refused",
                    "fetch.txt",
                    "The bag wants files to be fetched from elsewhere, which packages never do. Do not fetch them.");
            problems.unless(
                    oxum(bag).equals(info(bag).get("Payload-Oxum")),
                    "oxum-wrong",
                    INFO,
                    "The data are not as many files and bytes as Payload-Oxum says. Ask the sender for the package again.");
        } catch (Refused e) {
            problems.add(e);
        }
    }

    /** What the bag says of itself, by label; of a label said twice, the last. */
    static SortedMap<String, String> info(Bag bag) throws IOException, Refused {
        SortedMap<String, String> info = new TreeMap<>();
        if (bag.has(INFO)) {
            for (String line :
                    new String(bag.bytes(INFO), StandardCharsets.UTF_8).lines().toList()) {
                int colon = line.indexOf(": ");
                if (colon > 0) {
                    info.put(line.substring(0, colon), line.substring(colon + 2));
                }
            }
        }
        return info;
    }

    private static String oxum(Bag bag) {
        List<BagFile> data =
                bag.files().values().stream().filter(BagFile::isPayload).toList();
        return data.stream().mapToLong(BagFile::bytes).sum() + "." + data.size();
    }
}
