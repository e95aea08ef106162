package dev.dossier.casework.port;

import dev.dossier.casework.StaleCase;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.CaseVersion;
import java.util.List;
import java.util.Optional;

/**
 * Keeps case files, each as one record, with the wake-up call of its sleeping execution beside it. Changing a record
 * and parking on it are decided in one order by the store, which is why no wake-up is lost.
 */
public interface CaseStore {

    Optional<CaseFile> find(CaseNumber number);

    /**
     * Stores {@code changed} under the next version and returns it so. Committing announces the change to whoever
     * follows the store's change stream, at least once.
     *
     * @throws StaleCase if the stored version is not the one that {@code changed} was made from
     */
    CaseFile save(CaseFile changed);

    /**
     * Leaves a wake-up call, replacing any before, if the case is still at {@code seen}.
     *
     * @return false if the case has changed since, so that there is no reason to sleep
     */
    boolean park(CaseNumber number, CaseVersion seen, WakeToken token);

    Optional<Parked> parked(CaseNumber number);

    /** Takes the wake-up call away if it is still this one. */
    void unpark(CaseNumber number, WakeToken token);

    /**
     * Cases by number.
     *
     * @param after only cases whose number comes after this one
     * @param limit 1 to 1,000
     */
    List<CaseSummary> list(Optional<CaseNumber> after, int limit);
}
