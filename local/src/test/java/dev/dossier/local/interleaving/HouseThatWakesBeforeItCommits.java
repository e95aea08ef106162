package dev.dossier.local.interleaving;

import dev.dossier.casework.Rulebook;
import dev.dossier.casework.port.CaseStore;
import dev.dossier.casework.port.Executions;
import java.io.IOException;
import java.nio.file.Path;

/** Faulty: whoever takes a file in calls the sleeper first and commits then, and no stream tells of the change. */
final class HouseThatWakesBeforeItCommits extends House {

    HouseThatWakesBeforeItCommits(Path folder, Rulebook rulebook) {
        super(folder, rulebook);
    }

    @Override
    Object receive(String content, CaseStore cases, Executions executions) throws IOException {
        cases.parked(NUMBER).ifPresent(parked -> executions.wake(parked.token()));
        return super.receive(content, cases, executions);
    }

    @Override
    boolean announces(Task task) {
        return !(task instanceof Task.Receive);
    }
}
