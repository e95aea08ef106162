package dev.dossier.casework;

import dev.dossier.casework.port.CaseStore;
import dev.dossier.casework.port.EventChannel;
import dev.dossier.casework.port.Executions;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.CaseVersion;
import dev.dossier.domain.casefile.HistoryEntry;

/**
 * Answers a committed change of a case, as often as the change stream repeats it: tells others what happened, starts
 * the case's execution if it has none, and wakes it if it sleeps on an older version.
 */
public final class WakeCase implements Step<WakeCase.Request, WakeCase.Reply> {

    /**
     * What is asked.
     *
     * @param version the version that the change brought about
     */
    public record Request(CaseNumber caseNumber, CaseVersion version) {}

    public record Reply(boolean woken) {}

    private final CaseStore cases;
    private final Executions executions;
    private final EventChannel events;

    public WakeCase(CaseStore cases, Executions executions, EventChannel events) {
        this.cases = cases;
        this.executions = executions;
        this.events = events;
    }

    @Override
    public Class<Request> request() {
        return Request.class;
    }

    @Override
    public Reply run(Request request) {
        CaseFile file = cases.find(request.caseNumber()).orElseThrow(CaseUnknown::new);
        for (HistoryEntry entry : file.history()) {
            if (entry.version().equals(request.version())) {
                events.tell(file.number(), entry);
            }
        }
        if (!file.isSealed()) {
            executions.start(file.number(), file.round());
        }
        return new Reply(cases.parked(file.number())
                .filter(parked -> parked.seen().compareTo(file.version()) < 0)
                .map(parked -> {
                    executions.wake(parked.token());
                    cases.unpark(file.number(), parked.token());
                    return true;
                })
                .orElse(false));
    }
}
