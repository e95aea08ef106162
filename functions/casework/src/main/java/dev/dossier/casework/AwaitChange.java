package dev.dossier.casework;

import dev.dossier.casework.port.CaseStore;
import dev.dossier.casework.port.Executions;
import dev.dossier.casework.port.WakeToken;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.CaseVersion;
import java.util.Optional;

/**
 * Puts the execution to sleep until the case changes. If the case has changed since it was checked, there is nothing to
 * wait for, and the execution is woken at once.
 */
public final class AwaitChange implements Step<AwaitChange.Request, AwaitChange.Reply> {

    /**
     * What is asked.
     *
     * @param version the version that was checked; empty if a step failed
     * @param seen the version that was looked at last before a step failed. Executions that began before it was told
     *     sleep on the present one
     */
    public record Request(
            CaseNumber caseNumber, Optional<CaseVersion> version, Optional<CaseVersion> seen, String token) {

        @Override
        public String toString() {
            return "Request[" + caseNumber.text() + "]";
        }
    }

    public record Reply(boolean parked) {}

    private final CaseStore cases;
    private final Executions executions;

    public AwaitChange(CaseStore cases, Executions executions) {
        this.cases = cases;
        this.executions = executions;
    }

    @Override
    public Class<Request> request() {
        return Request.class;
    }

    @Override
    public Reply run(Request request) {
        WakeToken token = new WakeToken(request.token());
        CaseVersion seen = request.version()
                .or(request::seen)
                .orElseGet(() -> cases.find(request.caseNumber())
                        .orElseThrow(CaseUnknown::new)
                        .version());
        boolean parked = cases.park(request.caseNumber(), seen, token);
        if (!parked) {
            executions.wake(token);
        }
        return new Reply(parked);
    }
}
