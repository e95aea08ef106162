package dev.dossier.local.interleaving;

import dev.dossier.casework.AwaitChange;
import dev.dossier.casework.Rulebook;
import dev.dossier.casework.port.CaseStore;
import dev.dossier.casework.port.Executions;
import java.nio.file.Path;
import java.util.Optional;

/** Faulty: whoever sleeps because a step has failed does not compare the version that was looked at. */
final class HouseThatSleepsOffTrouble extends House {

    HouseThatSleepsOffTrouble(Path folder, Rulebook rulebook) {
        super(folder, rulebook);
    }

    @Override
    Object trouble(AwaitChange.Request request, CaseStore cases, Executions executions) {
        AwaitChange.Request blind =
                new AwaitChange.Request(request.caseNumber(), Optional.empty(), Optional.empty(), request.token());
        return super.trouble(blind, cases, executions);
    }
}
