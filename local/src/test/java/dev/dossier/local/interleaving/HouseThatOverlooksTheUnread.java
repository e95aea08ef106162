package dev.dossier.local.interleaving;

import dev.dossier.casework.CheckCase;
import dev.dossier.casework.Rulebook;
import dev.dossier.casework.port.CaseStore;
import java.nio.file.Path;

/** Faulty: sleeps after the check although an upload came between collecting and checking. */
final class HouseThatOverlooksTheUnread extends House {

    HouseThatOverlooksTheUnread(Path folder, Rulebook rulebook) {
        super(folder, rulebook);
    }

    @Override
    CheckCase.Reply check(CaseStore cases) {
        CheckCase.Reply reply = super.check(cases);
        return new CheckCase.Reply(reply.caseNumber(), reply.version(), reply.clear(), false);
    }
}
