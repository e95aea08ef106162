package dev.dossier.packaging.bag;

/**
 * A file of a bag.
 *
 * @param path from the bag's own folder, with slashes
 * @param bytes its length
 * @param sha256 64 lower-case hexadecimal digits
 * @param sha512 128 lower-case hexadecimal digits
 */
public record BagFile(String path, long bytes, String sha256, String sha512) {

    /** True for files of data, false for those that speak of them. */
    public boolean isPayload() {
        return path.startsWith("data/");
    }
}
