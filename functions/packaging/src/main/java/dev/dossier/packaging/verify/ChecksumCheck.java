package dev.dossier.packaging.verify;

import dev.dossier.packaging.bag.BagFile;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Every file is listed with both digests, every listed file is there, and every digest holds. */
final class ChecksumCheck {

    private static final String ASK = "Ask the sender for the package again.";

    private final Bag bag;
    private final Problems problems;

    private ChecksumCheck(Bag bag, Problems problems) {
        this.bag = bag;
        this.problems = problems;
    }

    static void of(Bag bag, Problems problems) throws IOException {
        ChecksumCheck check = new ChecksumCheck(bag, problems);
        Predicate<BagFile> listsTags = file -> file.path().startsWith("tagmanifest-");
        Predicate<BagFile> tags = file -> !file.isPayload() && !listsTags.test(file);
        check.manifest("manifest-sha256.txt", "sha256", BagFile::sha256, BagFile::isPayload);
        check.manifest("manifest-sha512.txt", "sha512", BagFile::sha512, BagFile::isPayload);
        check.manifest("tagmanifest-sha256.txt", "sha256", BagFile::sha256, tags);
        check.manifest("tagmanifest-sha512.txt", "sha512", BagFile::sha512, tags);
    }

    private void manifest(String path, String algorithm, Function<BagFile, String> digest, Predicate<BagFile> lists)
            throws IOException {
        if (!bag.has(path)) {
            problems.add("file-missing", path, "The manifest is not there. " + ASK);
            return;
        }
        try {
            Manifest manifest = Manifest.read(path, algorithm, bag.bytes(path));
            manifest.digests().entrySet().forEach(line -> compare(path, line, digest, lists));
            bag.files().values().stream()
                    .filter(lists)
                    .filter(file -> !manifest.digests().containsKey(file.path()))
                    .forEach(file -> problems.add(
                            "file-unlisted", file.path(), "The file is not listed in " + path + ". " + ASK));
        } catch (Refused e) {
            problems.add(e);
        }
    }

    private void compare(
            String path, Map.Entry<String, String> line, Function<BagFile, String> digest, Predicate<BagFile> lists) {
        BagFile file = bag.files().get(line.getKey());
        if (file == null || !lists.test(file)) {
            problems.add("file-missing", path, "It lists a file that is not there. " + ASK);
        } else if (!digest.apply(file).equals(line.getValue())) {
            problems.add(
                    "file-altered",
                    file.path(),
                    "The file is not the one that " + path + " pins by its digest. " + ASK);
        }
    }
}
