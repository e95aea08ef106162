package dev.dossier.local.runtime;

import dev.dossier.casework.port.BlobKey;
import dev.dossier.domain.casefile.CaseEvent;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.HistoryEntry;
import dev.dossier.domain.casefile.PageFate;
import dev.dossier.domain.casefile.Papers;
import dev.dossier.domain.casefile.SealedPackage;
import dev.dossier.domain.paper.Document;
import dev.dossier.domain.paper.Grading;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.local.store.Database;
import dev.dossier.local.store.EventLog;
import dev.dossier.local.store.FolderBlobStore;
import dev.dossier.local.store.SqliteCaseStore;
import dev.dossier.packaging.verify.PackageVerifier;
import dev.dossier.packaging.verify.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What became of a case, without what may differ from run to run: times, versions, and how often it was checked.
 *
 * @param uploads each with its receipts and its state
 * @param findings each with its severity, and whether it was settled
 * @param decisions each with what it is about
 * @param history how often each thing happened, checks left out
 * @param packages for each package its files, originals with their digests
 */
record Story(
        List<String> uploads,
        SortedMap<PageRef, PageFate> ledger,
        List<Document> documents,
        List<String> findings,
        List<String> decisions,
        Map<String, Long> history,
        List<List<String>> packages,
        int round) {

    /** The story of a case, once its home has been left. */
    static Story of(Path home, CaseNumber number) throws IOException {
        LocalSettings settings = LocalSettings.standard(home);
        try (Database database = Database.open(settings.database())) {
            CaseFile file = new SqliteCaseStore(database, () -> {}).find(number).orElseThrow();
            FolderBlobStore blobs = new FolderBlobStore(settings.files(), settings.drafts());
            return of(file, blobs, home);
        }
    }

    private static Story of(CaseFile file, FolderBlobStore blobs, Path home) throws IOException {
        Papers papers = Papers.of(file, Grading.standard());
        List<List<String>> packages = new ArrayList<>();
        for (SealedPackage sealed : file.packages()) {
            packages.add(inside(zip(sealed, blobs, home)));
        }
        return new Story(
                sorted(file.uploads().stream().map(u -> u.fileName() + u.id() + u.receipts() + u.state())),
                papers.ledger(),
                papers.documents(),
                sorted(file.checked().orElseThrow().findings().stream()
                        .map(f ->
                                f.severity() + " " + f.finding() + f.settledBy().isPresent())),
                sorted(file.decisions().stream().map(d -> d.about() + " " + d.ruling() + d.by() + d.stands())),
                file.history().stream()
                        .filter(entry -> !(entry.event() instanceof CaseEvent.CaseChecked))
                        .collect(Collectors.groupingBy(Story::happened, TreeMap::new, Collectors.counting())),
                packages,
                file.round());
    }

    /** What happened; decisions are numbered in the order in which they were taken, which may differ. */
    private static String happened(HistoryEntry entry) {
        List<String> facts = entry.event().facts();
        boolean decided = entry.event() instanceof CaseEvent.FindingDecided;
        return entry.event().type() + (decided ? facts.subList(1, facts.size()) : facts);
    }

    private static List<String> sorted(Stream<String> lines) {
        return lines.sorted().toList();
    }

    static Path zip(SealedPackage sealed, FolderBlobStore blobs, Path home) throws IOException {
        Path zip = home.resolve(sealed.id().text() + ".zip");
        try (InputStream in =
                blobs.open(BlobKey.sealedPackage(sealed.id(), sealed.of())).orElseThrow()) {
            Files.write(zip, in.readAllBytes());
        }
        return zip;
    }

    private static List<String> inside(Path zip) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Problem problem : PackageVerifier.verify(zip)) {
            lines.add("problem " + problem);
        }
        try (ZipFile files = new ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
            files.stream().map(ZipEntry::getName).forEach(lines::add);
            ZipEntry manifest = files.stream()
                    .filter(entry -> entry.getName().endsWith("/manifest-sha256.txt"))
                    .findFirst()
                    .orElseThrow();
            new String(files.getInputStream(manifest).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("upload"))
                    .forEach(lines::add);
        }
        return sorted(lines.stream());
    }

    /** Complaints about anything that happened twice or not at all; none in a sound home. */
    static List<String> complaints(Path home, CaseNumber number) throws IOException {
        LocalSettings settings = LocalSettings.standard(home);
        List<String> complaints = new ArrayList<>();
        try (Database database = Database.open(settings.database())) {
            CaseFile file = new SqliteCaseStore(database, () -> {}).find(number).orElseThrow();
            List<HistoryEntry> told = new EventLog(database, () -> {})
                    .after(0, 10_000).stream()
                            .filter(logged -> logged.number().equals(number))
                            .map(EventLog.Logged::event)
                            .sorted(Comparator.comparingInt(HistoryEntry::sequence))
                            .toList();
            if (!told.equals(file.history())) {
                complaints.add(
                        "told " + told.size() + " events of " + file.history().size());
            }
            if (!HistoryEntry.isUnbroken(file.history())) {
                complaints.add("the audit trail is broken");
            }
            long read = file.history().stream()
                    .filter(entry -> entry.event() instanceof CaseEvent.UploadRead
                            || entry.event() instanceof CaseEvent.UploadRejected)
                    .count();
            if (read != file.uploads().size()) {
                complaints.add(read + " readings of " + file.uploads().size() + " uploads");
            }
        }
        try (Stream<Path> kept = Files.walk(settings.files().resolve("packages"))) {
            long zips = kept.filter(path -> path.getFileName().toString().startsWith(number.text() + "-r"))
                    .count();
            if (zips != 2) {
                complaints.add(zips + " packages were kept instead of 2");
            }
        }
        return complaints;
    }
}
