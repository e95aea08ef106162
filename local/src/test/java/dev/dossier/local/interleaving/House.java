package dev.dossier.local.interleaving;

import dev.dossier.casework.AssemblePackage;
import dev.dossier.casework.AwaitChange;
import dev.dossier.casework.CaseDesk;
import dev.dossier.casework.CheckCase;
import dev.dossier.casework.CollectUploads;
import dev.dossier.casework.ExtractFields;
import dev.dossier.casework.ReceiveUpload;
import dev.dossier.casework.Rulebook;
import dev.dossier.casework.StaleCase;
import dev.dossier.casework.WakeCase;
import dev.dossier.casework.Workshop;
import dev.dossier.casework.port.BlobKey;
import dev.dossier.casework.port.BlobStore;
import dev.dossier.casework.port.CaseStore;
import dev.dossier.casework.port.Executions;
import dev.dossier.domain.casefile.CaseChanges;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.CaseVersion;
import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.PageFate;
import dev.dossier.domain.casefile.ReceiptId;
import dev.dossier.domain.casefile.Role;
import dev.dossier.domain.casefile.Ruling;
import dev.dossier.domain.casefile.UploadReading;
import dev.dossier.domain.paper.PageFailure;
import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.PageReading;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.PreparedUpload;
import dev.dossier.domain.paper.UploadId;
import dev.dossier.fixtures.fake.MemoryBlobStore;
import dev.dossier.json.JsonSpelling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The steps as they are; a faulty house replaces one of them. Only reading and packaging are stand-ins. */
class House {

    static final CaseNumber NUMBER = new CaseNumber("T-1");
    static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    static final dev.dossier.domain.casefile.Actor STAFF = new dev.dossier.domain.casefile.Actor("staff-1", Role.STAFF);
    static final String ILLEGIBLE = "a page that cannot be read";

    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    private final BlobStore blobs = new MemoryBlobStore();
    private final Path folder;
    private final Rulebook rulebook;

    House(Path folder, Rulebook rulebook) {
        this.folder = folder;
        this.rulebook = rulebook;
    }

    /** Plays a task to its end, or to the first operation that the ports do not answer. */
    Object play(Task task, CaseStore cases, Executions executions) {
        CaseDesk desk = new CaseDesk(cases);
        try {
            return switch (task) {
                case Task.Receive(var content) -> receive(content, cases, executions);
                case Task.Review() -> review(desk);
                case Task.Deliver() -> deliver(new WakeCase.Request(NUMBER, new CaseVersion(1)), cases, executions);
                case Task.Collect(var round) -> new CollectUploads(desk).run(new CollectUploads.Request(NUMBER));
                case Task.Read(var round, var upload) -> read(upload, desk);
                case Task.Check(var round) -> check(cases);
                case Task.Assemble(var round, var version) ->
                    new AssemblePackage(
                                    cases,
                                    blobs,
                                    rulebook,
                                    House::bag,
                                    Workshop.withOneBench(folder.resolve("bench")),
                                    CLOCK)
                            .run(new AssemblePackage.Request(NUMBER, version));
                case Task.Await(var round, var version, var token) ->
                    await(
                            new AwaitChange.Request(NUMBER, Optional.of(version), Optional.empty(), token.secret()),
                            cases,
                            executions);
                case Task.Trouble(var round, var seen, var token) ->
                    trouble(
                            new AwaitChange.Request(NUMBER, Optional.empty(), Optional.of(seen), token.secret()),
                            cases,
                            executions);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (StaleCase e) {
            return Operation.Refused.STALE;
        }
    }

    /** True if the store's change stream tells of what {@code task} commits. */
    boolean announces(Task task) {
        return true;
    }

    Object receive(String content, CaseStore cases, Executions executions) throws IOException {
        Path file = folder.resolve(content);
        if (!Files.exists(file)) {
            Files.writeString(file, content);
        }
        return new ReceiveUpload(new CaseDesk(cases), blobs, CLOCK)
                .receive(NUMBER, content, file, STAFF, new ReceiptId(content.replace(' ', '-')));
    }

    Object deliver(WakeCase.Request change, CaseStore cases, Executions executions) {
        return new WakeCase(cases, executions, (number, event) -> {}).run(change);
    }

    CheckCase.Reply check(CaseStore cases) {
        return new CheckCase(new CaseDesk(cases), rulebook, CLOCK).run(new CheckCase.Request(NUMBER));
    }

    Object await(AwaitChange.Request request, CaseStore cases, Executions executions) {
        return new AwaitChange(cases, executions).run(request);
    }

    Object trouble(AwaitChange.Request request, CaseStore cases, Executions executions) {
        return new AwaitChange(cases, executions).run(request);
    }

    private Object review(CaseDesk desk) throws IOException {
        PageRef page = PageRef.of(idOf(ILLEGIBLE), 1);
        Finding finding = new Finding.PageUnaccounted(page, "page-not-read");
        return desk.change(
                NUMBER,
                file -> CaseChanges.decide(file, finding.key(), new Ruling.SendBack(page), STAFF, "rescan", NOON));
    }

    private Object read(UploadId upload, CaseDesk desk) throws IOException {
        PreparedUpload prepared = new PreparedUpload(
                "text/plain", List.of(), List.of(new PageFailure(PageNumber.FIRST, "page-not-read")));
        blobs.keep(BlobKey.prepared(upload), new JsonSpelling().write(prepared));
        return new ExtractFields(desk, blobs, House::extract, new JsonSpelling(), CLOCK)
                .run(new ExtractFields.Request(NUMBER, upload, Optional.empty(), Optional.empty()));
    }

    private static UploadReading extract(UploadId upload, List<PageReading> pages, List<PageFailure> failures) {
        PageFate fate = upload.equals(idOf(ILLEGIBLE))
                ? new PageFate.Unaccounted(failures.getFirst().problem())
                : new PageFate.Blank();
        return new UploadReading(upload, new TreeMap<>(Map.of(PageNumber.FIRST, fate)), List.of());
    }

    private static String bag(Object file, Object type, BlobStore blobs, Path zip) throws IOException {
        Files.writeString(zip, "package");
        return "0".repeat(128);
    }

    static UploadId idOf(String content) {
        return new UploadId(Sha256.of(content));
    }

    Rulebook rulebook() {
        return rulebook;
    }
}
