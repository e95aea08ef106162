package dev.dossier.local.demo;

import dev.dossier.api.view.CaseState;
import dev.dossier.api.view.CaseView;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.SealedPackage;
import dev.dossier.local.office.CaseTable;
import dev.dossier.local.office.Exit;
import dev.dossier.local.office.House;
import dev.dossier.local.office.Office;
import dev.dossier.local.office.Screen;
import dev.dossier.local.office.Waiting;
import dev.dossier.local.runtime.LocalSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Three made-up cases go through the house. */
public final class Demo {

    private final Screen screen;
    private final LocalSettings settings;
    private final Path home;
    private final int port;

    /**
     * A demo.
     *
     * @param settings of a home that is emptied first
     * @param port of the console, or 0 for any that is free
     */
    public Demo(Screen screen, LocalSettings settings, int port) {
        this.screen = screen;
        this.settings = settings;
        this.home = settings.home();
        this.port = port;
    }

    /** Feeds the cases, says how they stand, and serves the console until the process is stopped. */
    public Exit serve() throws IOException, InterruptedException {
        List<DemoCase> cases = DemoHome.prepare(home, screen);
        try (House house = House.open(settings, port)) {
            feed(cases, house.office());
            new Waiting(house.office(), screen).untilAtRest(numbers(cases)).forEach(view -> show(view, house.office()));
            screen.say("");
            screen.say("The console: " + house.link());
            screen.say(
                    "Case 2-needs-review waits for you there. The marriage certificate of case 3-marriage-missing is");
            screen.say(cases.getLast().late().getFirst() + ": drop it on the case page.");
            screen.say("Stop with Ctrl-C.");
            house.closeWithProcess();
            handOver(house.office(), cases);
        }
        return Exit.DONE;
    }

    /** Plays every part, and says whether everything happened that should. */
    public Exit playOut() throws IOException {
        long begun = System.nanoTime();
        List<DemoCase> cases = DemoHome.prepare(home, screen);
        Wishes wishes = new Wishes(screen);
        try (House house = House.open(settings, port)) {
            Office office = house.office();
            feed(cases, office);
            Waiting waiting = new Waiting(office, screen);
            List<CaseView> first = waiting.untilAtRest(numbers(cases));
            first.forEach(view -> show(view, office));
            screen.say("");
            screen.say("Before anybody has done anything:");
            Script script = new Script(wishes, cases);
            script.beforeReview(first);
            new Reviewer(office).review(first.get(1));
            for (Path late : cases.getLast().late()) {
                office.submit(cases.getLast().number(), late);
            }
            List<CaseView> last = waiting.untilAtRest(numbers(cases));
            last.forEach(view -> show(view, office));
            screen.say("");
            screen.say("After the reviewer has decided and the certificate has come:");
            script.afterReview(last);
            for (CaseView view : last) {
                script.packages(view, packages());
            }
        }
        long seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
        int failed = wishes.unfulfilled().size();
        screen.say("");
        screen.say((wishes.held() - failed) + " of " + wishes.held() + " expectations hold, " + seconds + " s.");
        return failed == 0 ? Exit.DONE : Exit.NOT_AS_WISHED;
    }

    private void feed(List<DemoCase> cases, Office office) throws IOException {
        for (DemoCase made : cases) {
            office.open(made.number(), Office.description(made.folder().resolve("case.json")));
            for (Path scan : made.scans()) {
                office.submit(made.number(), scan);
            }
        }
    }

    private static List<CaseNumber> numbers(List<DemoCase> cases) {
        return cases.stream().map(DemoCase::number).toList();
    }

    private Path packages() {
        return home.resolve("packages");
    }

    /** Says how a case stands, and copies its package out if it has one. */
    private void show(CaseView view, Office office) {
        screen.say("");
        new CaseTable(screen).show(view);
        if (view.state() == CaseState.SEALED) {
            screen.say("  package lies in " + copy(view, office));
        }
    }

    private Path copy(CaseView view, Office office) {
        SealedPackage newest = view.packages().getLast();
        Path file = packages().resolve(newest.id().text() + ".zip");
        try {
            Files.createDirectories(packages());
            office.fetch(view.number(), newest.id(), file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return file;
    }

    /** Copies packages out as they are sealed, for as long as the process runs. */
    private void handOver(Office office, List<DemoCase> cases) throws IOException, InterruptedException {
        List<CaseNumber> waiting = new ArrayList<>(numbers(cases));
        for (CaseNumber number : numbers(cases)) {
            if (office.look(number).state() == CaseState.SEALED) {
                waiting.remove(number);
            }
        }
        while (true) {
            Thread.sleep(Duration.ofSeconds(1));
            for (CaseNumber number : List.copyOf(waiting)) {
                CaseView view = office.look(number);
                if (view.state() == CaseState.SEALED) {
                    show(view, office);
                    waiting.remove(number);
                }
            }
        }
    }
}
