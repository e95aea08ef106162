package dev.dossier.local.interleaving;

import dev.dossier.casework.CheckCase;
import dev.dossier.casework.Rulebook;
import dev.dossier.casework.port.CaseStore;
import java.nio.file.Path;

/** Faulty: looks the version up after the check instead of reporting the one that was checked. */
final class HouseThatReportsANewerVersion extends House {

    HouseThatReportsANewerVersion(Path folder, Rulebook rulebook) {
        super(folder, rulebook);
    }

    @Override
    CheckCase.Reply check(CaseStore cases) {
        CheckCase.Reply reply = super.check(cases);
        return new CheckCase.Reply(NUMBER, cases.find(NUMBER).orElseThrow().version(), reply.clear(), reply.unread());
    }
}
