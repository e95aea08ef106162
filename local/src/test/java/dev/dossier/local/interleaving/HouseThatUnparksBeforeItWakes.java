package dev.dossier.local.interleaving;

import dev.dossier.casework.Rulebook;
import dev.dossier.casework.WakeCase;
import dev.dossier.casework.port.CaseStore;
import dev.dossier.casework.port.Executions;
import dev.dossier.domain.casefile.CaseFile;
import java.nio.file.Path;

/** Faulty: takes the wake-up call away before it wakes, so that whoever dies in between takes the call along. */
final class HouseThatUnparksBeforeItWakes extends House {

    HouseThatUnparksBeforeItWakes(Path folder, Rulebook rulebook) {
        super(folder, rulebook);
    }

    @Override
    Object deliver(WakeCase.Request change, CaseStore cases, Executions executions) {
        CaseFile file = cases.find(NUMBER).orElseThrow();
        if (!file.isSealed()) {
            executions.start(NUMBER, file.round());
        }
        cases.parked(NUMBER)
                .filter(parked -> parked.seen().compareTo(file.version()) < 0)
                .ifPresent(parked -> {
                    cases.unpark(NUMBER, parked.token());
                    executions.wake(parked.token());
                });
        return file;
    }
}
