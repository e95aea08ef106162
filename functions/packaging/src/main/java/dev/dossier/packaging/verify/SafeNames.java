package dev.dossier.packaging.verify;

import java.util.regex.Pattern;

/** Which names of files are harmless on every system. */
final class SafeNames {

    private static final int LONGEST = 400;
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*");

    private SafeNames() {}

    /**
     * Lets harmless paths pass.
     *
     * @throws Refused for a path that could lead out of its folder, or that no package of ours has
     */
    static void require(String path) throws Refused {
        if (path.length() > LONGEST || !PATH.matcher(path).matches()) {
            throw new Refused(
                    "unsafe-name",
                    printable(path),
                    "A file has a name that could lead out of the package. Do not unpack it; ask the sender again.");
        }
    }

    private static String printable(String path) {
        String harmless = path.replaceAll("[^A-Za-z0-9._/\\\\:-]", "?");
        return harmless.substring(0, Math.min(harmless.length(), 100));
    }
}
