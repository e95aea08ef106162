package dev.dossier.packaging.verify;

import dev.dossier.json.Json;
import dev.dossier.json.NotJson;
import dev.dossier.json.published.PublishedAudit;
import dev.dossier.json.published.PublishedCase;
import dev.dossier.packaging.bag.BagFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Tells whether a package is whole and unaltered, and whether what it says holds together. */
public final class PackageVerifier {

    private static final String CASE = "data/case.json";
    private static final String AUDIT = "data/audit.json";

    private final Limits limits;

    /** A verifier with other limits than the standard ones. */
    public PackageVerifier(Limits limits) {
        this.limits = limits;
    }

    /**
     * The problems of a package; none if it is valid.
     *
     * @param zipOrFolder a package as it was handed over, or its folder after unpacking
     * @throws IOException if the disk cannot be read; whatever is wrong with the package itself is a problem
     */
    public static List<Problem> verify(Path zipOrFolder) throws IOException {
        return new PackageVerifier(Limits.standard()).problemsOf(zipOrFolder, Optional.empty());
    }

    /**
     * As {@link #verify(Path)}, for a package whose digest is known from its sender. Without it, a package that somebody
     * made anew from changed files cannot be told from the one that was sent.
     *
     * @param digest the SHA-512 of {@code tagmanifest-sha512.txt}, 128 lower-case hexadecimal digits
     */
    public static List<Problem> verify(Path zipOrFolder, String digest) throws IOException {
        return new PackageVerifier(Limits.standard()).problemsOf(zipOrFolder, Optional.of(digest));
    }

    /** As {@link #verify(Path)}, with this verifier's limits. */
    public List<Problem> problemsOf(Path zipOrFolder, Optional<String> digest) throws IOException {
        Problems problems = new Problems();
        try (BagSource source = BagSource.of(zipOrFolder, limits)) {
            Bag bag = Bag.measured(source, limits);
            TagCheck.of(bag, problems);
            ChecksumCheck.of(bag, problems);
            digest.ifPresent(pinned -> pinned(bag, pinned, problems));
            content(bag, problems);
        } catch (Refused e) {
            problems.add(e);
        }
        return problems.list();
    }

    private static void pinned(Bag bag, String digest, Problems problems) {
        String path = "tagmanifest-sha512.txt";
        BagFile pin = bag.files().get(path);
        boolean same = pin != null && pin.sha512().equals(digest);
        problems.unless(
                same,
                "other-package",
                path,
                "This is not the package of that digest. Ask the sender which one is meant.");
    }

    private static void content(Bag bag, Problems problems) throws IOException, Refused {
        Optional<PublishedCase> told = read(bag, CASE, SchemaCheck.CASE, PublishedCase.class, problems);
        Optional<PublishedAudit> audit = read(bag, AUDIT, SchemaCheck.AUDIT, PublishedAudit.class, problems);
        if (told.isPresent()) {
            PageCheck.of(bag, told.get(), problems);
            CaseCheck.of(bag, told.get(), problems);
            audit.ifPresent(trail -> AuditCheck.of(trail, told.get(), problems));
        }
    }

    private static <T> Optional<T> read(Bag bag, String path, SchemaCheck schema, Class<T> type, Problems problems)
            throws IOException, Refused {
        if (!bag.has(path)) {
            problems.add("file-missing", path, "The file is not there. Ask the sender for the package again.");
            return Optional.empty();
        }
        byte[] text = bag.bytes(path);
        try {
            List<Problem> broken = schema.problemsOf(path, text);
            broken.forEach(problem -> problems.add(problem.code(), problem.where(), problem.message()));
            return broken.isEmpty() ? Optional.of(Json.read(text, type)) : Optional.empty();
        } catch (NotJson e) {
            problems.add("not-json", path, e.getMessage() + ". Ask the sender for the package again.");
            return Optional.empty();
        }
    }
}
