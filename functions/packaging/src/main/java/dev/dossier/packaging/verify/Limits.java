package dev.dossier.packaging.verify;

/**
 * What a package may ask of the machine that looks through it.
 *
 * @param files how many files it may have
 * @param bytes how long they may be in all
 * @param textBytes how long a single file may be that is read as a whole: manifests, the case, its audit trail
 * @param ratio how many times longer than its compressed form a file of more than a megabyte may be
 */
public record Limits(int files, long bytes, int textBytes, int ratio) {

    public Limits {
        if (files < 1 || bytes < 1 || textBytes < 1 || ratio < 1) {
            throw new IllegalArgumentException("Limits are positive");
        }
    }

    /** 100,000 files, 50 GiB in all, 256 MiB for a text, 100 to 1. */
    public static Limits standard() {
        return new Limits(100_000, 50L << 30, 256 << 20, 100);
    }
}
