package dev.dossier.casework;

import dev.dossier.casework.port.CaseStore;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseNumber;
import java.util.function.UnaryOperator;

/** Looks up case files and changes them, trying again when somebody else was faster. */
public final class CaseDesk {

    /** How often a change is tried before the step gives up and the workflow repeats it later. */
    static final int ATTEMPTS = 20;

    private final CaseStore cases;

    public CaseDesk(CaseStore cases) {
        this.cases = cases;
    }

    /**
     * The case file as stored.
     *
     * @throws CaseUnknown if there is none
     */
    public CaseFile get(CaseNumber number) {
        return cases.find(number).orElseThrow(CaseUnknown::new);
    }

    /**
     * Applies {@code change} to the newest version and stores the outcome, unless nothing changed.
     *
     * @param change is applied again to a newer version if somebody else was faster; it returns its argument when
     *     there is nothing to change
     * @throws CaseUnknown if there is no such case
     * @throws StaleCase if others were faster {@value #ATTEMPTS} times in a row
     */
    public CaseFile change(CaseNumber number, UnaryOperator<CaseFile> change) {
        for (int attempt = 1; ; attempt++) {
            CaseFile before = get(number);
            CaseFile after = change.apply(before);
            if (after.equals(before)) {
                return before;
            }
            try {
                return cases.save(after);
            } catch (StaleCase e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }
}
