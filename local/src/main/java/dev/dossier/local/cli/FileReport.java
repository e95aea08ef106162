package dev.dossier.local.cli;

import dev.dossier.json.ReadReport;
import java.nio.file.Path;
import java.util.Map;

/**
 * A file that was just read, while its pages' pictures still lie there.
 *
 * @param pictures of upright pages, by page number; they are gone soon after
 */
record FileReport(ReadReport report, Map<Integer, Path> pictures) {

    /** Takes from it what is wanted. Called on several threads at once. */
    interface Look<T> {
        T at(FileReport file);
    }
}
