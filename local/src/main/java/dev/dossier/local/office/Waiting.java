package dev.dossier.local.office;

import dev.dossier.api.view.CaseState;
import dev.dossier.api.view.CaseView;
import dev.dossier.api.view.HistoryView;
import dev.dossier.api.view.UploadView;
import dev.dossier.domain.casefile.CaseNumber;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Watches cases until Dossier has nothing left to do on them, and tells what happens meanwhile. */
public final class Waiting {

    private static final Duration LOOK_EVERY = Duration.ofMillis(150);

    /** Nothing has happened for so long that something must be wrong. */
    private static final Duration STALLED = Duration.ofMinutes(10);

    private final Office office;
    private final Screen screen;
    private final Map<CaseNumber, Integer> told = new HashMap<>();

    public Waiting(Office office, Screen screen) {
        this.office = office;
        this.screen = screen;
    }

    /** Waits until each of {@code numbers} is sealed or waits for people, and says how they stand then. */
    public List<CaseView> untilAtRest(List<CaseNumber> numbers) throws IOException {
        long since = System.nanoTime();
        String before = "";
        while (true) {
            List<CaseView> now = looks(numbers);
            if (now.stream().allMatch(Waiting::rests)) {
                screen.clear();
                return now;
            }
            String version =
                    now.stream().map(view -> view.version().toString()).toList().toString();
            if (!version.equals(before)) {
                before = version;
                since = System.nanoTime();
            } else if (System.nanoTime() - since > STALLED.toNanos()) {
                throw new Trouble(
                        Exit.TROUBLE,
                        "Nothing has happened for " + STALLED.toMinutes()
                                + " minutes. Stop Dossier and start it again: work goes on where it stands.");
            }
            pause();
        }
    }

    private List<CaseView> looks(List<CaseNumber> numbers) throws IOException {
        List<CaseView> views = new ArrayList<>();
        for (CaseNumber number : numbers) {
            CaseView view = office.look(number);
            tell(number, view);
            views.add(view);
        }
        int files = views.stream().mapToInt(view -> view.uploads().size()).sum();
        int read = (int) views.stream()
                .flatMap(view -> view.uploads().stream())
                .filter(upload -> upload.state() != UploadView.Standing.UNREAD)
                .count();
        screen.passing(Screen.bar(read, files, "files read"));
        return views;
    }

    private void tell(CaseNumber number, CaseView view) throws IOException {
        int seen = told.getOrDefault(number, -1);
        if (seen >= 0 && seen == (int) view.version().number()) {
            return;
        }
        HistoryView history = office.history(number);
        for (HistoryView.Line line : history.entries()) {
            if (line.version().number() > seen) {
                screen.note(number.text() + ": " + line.text());
            }
        }
        told.put(number, (int) history.entries().getLast().version().number());
    }

    /** True if the next step is not Dossier's. */
    public static boolean rests(CaseView view) {
        return view.state() == CaseState.SEALED
                || (view.state() == CaseState.WAITING
                        && !view.waitingFor().contains(dev.dossier.api.view.WaitingFor.DOSSIER));
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble(
                    Exit.TROUBLE, "Interrupted. What was handed in is kept, and read when Dossier runs again.");
        }
    }
}
