package dev.dossier.local.runtime;

import dev.dossier.api.Api;
import dev.dossier.api.ApiParts;
import dev.dossier.casework.AssemblePackage;
import dev.dossier.casework.AwaitChange;
import dev.dossier.casework.CaseDesk;
import dev.dossier.casework.CheckCase;
import dev.dossier.casework.CollectUploads;
import dev.dossier.casework.ExtractFields;
import dev.dossier.casework.PrepareUpload;
import dev.dossier.casework.ReadPage;
import dev.dossier.casework.ReceiveUpload;
import dev.dossier.casework.Rulebook;
import dev.dossier.casework.Step;
import dev.dossier.casework.WakeCase;
import dev.dossier.casework.Workshop;
import dev.dossier.casework.port.BlobStore;
import dev.dossier.casework.port.CaseStore;
import dev.dossier.casework.port.Spelling;
import dev.dossier.json.JsonSpelling;
import dev.dossier.json.Rules;
import dev.dossier.local.engine.Crew;
import dev.dossier.local.engine.Engine;
import dev.dossier.local.engine.Lane;
import dev.dossier.local.engine.LocalExecutions;
import dev.dossier.local.engine.Observer;
import dev.dossier.local.engine.WallTimekeeper;
import dev.dossier.local.reader.ReaderPool;
import dev.dossier.local.reader.Readers;
import dev.dossier.local.reader.ScanReaderChild;
import dev.dossier.local.reader.Trade;
import dev.dossier.local.store.Changes;
import dev.dossier.local.store.Database;
import dev.dossier.local.store.EventLog;
import dev.dossier.local.store.FolderBlobStore;
import dev.dossier.local.store.SqliteCaseStore;
import dev.dossier.local.web.PackageSeals;
import dev.dossier.packaging.BagBuilder;
import dev.dossier.workflows.Workflows;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** Dossier on one machine: opens what is kept in a home, takes the work up where it stands, and goes on until closed. */
public final class EmbeddedRuntime implements AutoCloseable {

    /** Cases move on beside the reading, which has as many threads as there are readers. */
    private static final int QUICK_LANE = 4;

    /** Pages of one upload that may wait for a reader at once, as {@code read-upload} says on AWS. */
    private static final int PAGES_AT_ONCE = 40;

    private static final Set<String> SLOW = Set.of("prepare-upload", "read-page", "extract-fields");

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final HomeLock lock;
    private final Clock clock;
    private final LocalSettings settings;
    private final Rulebook rulebook;
    private final Database database;
    private final SqliteCaseStore cases;
    private final FolderBlobStore blobs;
    private final EventLog events;
    private final Workshop workshop;
    private final Engine engine;

    private EmbeddedRuntime(HomeLock lock, LocalSettings settings, Trade trade, Observer observer, Clock clock)
            throws IOException {
        this.lock = lock;
        this.clock = clock;
        this.settings = settings;
        rulebook = Rules.rulebook(
                Workflows.CASE_TYPES.stream().map(Workflows::caseType),
                Workflows.documentTypes(),
                settings.settings().grading());
        Workshop.emptied(settings.work());
        Workshop.emptied(settings.readerWork());
        workshop = Workshop.in(settings.benches());
        AtomicReference<Runnable> nudge = new AtomicReference<>(() -> {});
        database = opened(Database.open(settings.database()));
        cases = new SqliteCaseStore(database, () -> nudge.get().run());
        blobs = new FolderBlobStore(settings.files(), settings.drafts());
        events = new EventLog(database, () -> {});
        AtomicReference<Engine> late = new AtomicReference<>();
        LocalExecutions executions = new LocalExecutions(late::get, Workflows.CASE);
        engine = opened(new Engine(new Engine.Parts(
                database,
                Map.of(
                        Workflows.CASE, Workflows.stateMachine(Workflows.CASE),
                        Workflows.READ_UPLOAD, Workflows.stateMachine(Workflows.READ_UPLOAD)),
                steps(trade, executions),
                new Crew(new Lane("case", QUICK_LANE), new Lane("reading", settings.readers()), SLOW),
                opened(new WallTimekeeper(clock)),
                PAGES_AT_ONCE,
                observer)));
        late.set(engine);
        ChangePump pump = opened(new ChangePump(new Changes(database), new WakeCase(cases, executions, events), clock));
        nudge.set(pump::nudge);
        engine.open();
        pump.start();
    }

    /**
     * Opens the home of {@code settings}, with readers in child processes.
     *
     * @throws HomeTaken if another process works in it
     */
    public static EmbeddedRuntime open(LocalSettings settings, Observer observer) throws IOException {
        ReaderPool pool = new ReaderPool(
                ScanReaderChild.class.getName(),
                ScanReaderChild.arguments(settings.reading(), settings.engines()),
                settings.readers(),
                settings.limits(),
                settings.readerWork());
        EmbeddedRuntime runtime = open(settings, new Readers(pool), observer, Clock.systemUTC());
        runtime.open.addLast(pool);
        Thread.ofPlatform().daemon().name("reader-warm-up").start(pool::warmUp);
        return runtime;
    }

    /** As {@link #open(LocalSettings, Observer)}, with another reader. */
    static EmbeddedRuntime open(LocalSettings settings, Trade trade, Observer observer, Clock clock)
            throws IOException {
        HomeLock lock = HomeLock.take(settings.home());
        try {
            return new EmbeddedRuntime(lock, settings, trade, observer, clock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private Map<String, Step<?, ?>> steps(Trade trade, LocalExecutions executions) {
        CaseDesk desk = new CaseDesk(cases);
        Spelling spelling = new JsonSpelling();
        return Map.of(
                "collect-uploads", new CollectUploads(desk),
                "prepare-upload", new PrepareUpload(blobs, trade, spelling, workshop),
                "read-page", new ReadPage(blobs, trade, spelling, workshop),
                "extract-fields", new ExtractFields(desk, blobs, trade, spelling, clock),
                "check-case", new CheckCase(desk, rulebook, clock),
                "await-change", new AwaitChange(cases, executions),
                "assemble-package",
                        new AssemblePackage(
                                cases,
                                blobs,
                                rulebook,
                                new BagBuilder(settings.settings().grading()),
                                workshop,
                                clock));
    }

    private <T extends AutoCloseable> T opened(T part) {
        open.addFirst(part);
        return part;
    }

    public CaseStore cases() {
        return cases;
    }

    public BlobStore blobs() {
        return blobs;
    }

    public EventLog events() {
        return events;
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    /** Takes files in without going through the interface, as the inbox and the command line do. */
    public ReceiveUpload intake() {
        return new ReceiveUpload(new CaseDesk(cases), blobs, clock);
    }

    /** What the console asks. */
    public Api api() {
        return new Api(ApiParts.onOneMachine(
                cases, blobs, rulebook, new PackageSeals(workshop), workshop, settings.api(), clock));
    }

    /** The executions and how they stand. */
    public Engine engine() {
        return engine;
    }

    /** True if nothing moves at this moment: every change is delivered, and nobody works. */
    public boolean isQuiet() {
        return engine.isQuiet() && new Changes(database).nextDue().isEmpty();
    }

    /** Stops. Every case stays where it stands and goes on from there when its home is opened again. */
    @Override
    public void close() {
        open.forEach(EmbeddedRuntime::close);
        close(lock);
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            System.getLogger(EmbeddedRuntime.class.getName())
                    .log(
                            System.Logger.Level.WARNING,
                            "Could not close " + part.getClass().getName());
        }
    }
}
