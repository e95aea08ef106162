package dev.dossier.local.interleaving;

import dev.dossier.casework.AwaitChange;
import dev.dossier.casework.Rulebook;
import dev.dossier.casework.port.CaseStore;
import dev.dossier.casework.port.Executions;
import java.nio.file.Path;
import java.util.Optional;

/** Faulty: stores its token without comparing the version that was checked. */
final class HouseThatSleepsUnseeing extends House {

    HouseThatSleepsUnseeing(Path folder, Rulebook rulebook) {
        super(folder, rulebook);
    }

    @Override
    Object await(AwaitChange.Request request, CaseStore cases, Executions executions) {
        AwaitChange.Request blind =
                new AwaitChange.Request(request.caseNumber(), Optional.empty(), Optional.empty(), request.token());
        return super.await(blind, cases, executions);
    }
}
