package dev.dossier.casework;

import dev.dossier.domain.casefile.CaseChanges;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.CaseVersion;
import dev.dossier.domain.casefile.Checked;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Checks the whole case and notes what it comes to. */
public final class CheckCase implements Step<CheckCase.Request, CheckCase.Reply> {

    public record Request(CaseNumber caseNumber) {}

    /**
     * What came of it.
     *
     * @param version the version that holds this check
     * @param clear true if nothing keeps the case from closing, uploads that wait to be read included
     * @param unread true if uploads wait to be read. They came after the last collection, perhaps so early that the
     *     version tells of them: whoever slept on it would not be woken for them
     */
    public record Reply(CaseNumber caseNumber, CaseVersion version, boolean clear, boolean unread) {}

    private final CaseDesk desk;
    private final Rulebook rulebook;
    private final Clock clock;

    public CheckCase(CaseDesk desk, Rulebook rulebook, Clock clock) {
        this.desk = desk;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    @Override
    public Class<Request> request() {
        return Request.class;
    }

    @Override
    public Reply run(Request request) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        CaseFile stored = desk.change(request.caseNumber(), file -> CaseChanges.recordCheck(file, check(file), now));
        boolean unread = !stored.unread().isEmpty();
        boolean clear = !unread && stored.checked().map(Checked::isClear).orElse(false);
        return new Reply(stored.number(), stored.version(), clear, unread);
    }

    private Checked check(CaseFile file) {
        return rulebook.checker().check(file, rulebook.typeOf(file.type()), LocalDate.now(clock));
    }
}
