package dev.dossier.local.interleaving;

import dev.dossier.casework.StaleCase;
import dev.dossier.casework.port.CaseStore;
import dev.dossier.casework.port.CaseSummary;
import dev.dossier.casework.port.Executions;
import dev.dossier.casework.port.Parked;
import dev.dossier.casework.port.WakeToken;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.CaseVersion;
import java.util.List;
import java.util.Optional;

/** Both ports for a step that is played again: known operations are answered from memory, the first new one halts it. */
final class Replay implements CaseStore, Executions {

    /** Halts a step at an operation that has not been answered. */
    static final class Halt extends Error {

        private static final long serialVersionUID = 1;

        private final transient Operation at;

        Halt(Operation at) {
            super("waits its turn", null, false, false);
            this.at = at;
        }

        Operation at() {
            return at;
        }
    }

    private final List<Object> answers;
    private int next;

    Replay(List<Object> answers) {
        this.answers = answers;
    }

    private Object answer(Operation operation) {
        if (next == answers.size()) {
            throw new Halt(operation);
        }
        return answers.get(next++);
    }

    @Override
    public Optional<CaseFile> find(CaseNumber number) {
        return Optional.of(((Kept) answer(new Operation.Find())).file());
    }

    @Override
    public CaseFile save(CaseFile changed) {
        return switch (answer(new Operation.Save(changed))) {
            case Kept stored -> stored.file();
            case Operation.Refused refused -> throw new StaleCase();
            default -> throw new IllegalStateException("No answer to a change");
        };
    }

    @Override
    public boolean park(CaseNumber number, CaseVersion seen, WakeToken token) {
        return (Boolean) answer(new Operation.Park(seen, token));
    }

    @Override
    public Optional<Parked> parked(CaseNumber number) {
        return ((Optional<?>) answer(new Operation.LookWhoSleeps())).map(Parked.class::cast);
    }

    @Override
    public void unpark(CaseNumber number, WakeToken token) {
        answer(new Operation.Unpark(token));
    }

    @Override
    public void start(CaseNumber number, int round) {
        answer(new Operation.Start(round));
    }

    @Override
    public void wake(WakeToken token) {
        answer(new Operation.Wake(token));
    }

    @Override
    public List<CaseSummary> list(Optional<CaseNumber> after, int limit) {
        throw new UnsupportedOperationException("No step lists cases");
    }
}
