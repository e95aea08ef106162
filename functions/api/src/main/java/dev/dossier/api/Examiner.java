package dev.dossier.api;

import dev.dossier.api.view.Examined;
import dev.dossier.casework.Rulebook;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseType;
import dev.dossier.domain.casefile.Checked;
import dev.dossier.domain.casefile.Papers;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Looks at a case as it stands this moment. The check is made anew rather than taken from the case file, so that what a
 * reviewer has just decided shows at once; a sealed case is shown as it was sealed.
 */
final class Examiner {

    private final Rulebook rulebook;
    private final Clock clock;

    Examiner(Rulebook rulebook, Clock clock) {
        this.rulebook = rulebook;
        this.clock = clock;
    }

    Examined examine(CaseFile file) {
        CaseType type = rulebook.typeOf(file.type());
        Papers papers = Papers.of(file, rulebook.checker().grading());
        Checked checked = file.isSealed() && file.checked().isPresent()
                ? file.checked().get()
                : rulebook.checker().check(file, type, LocalDate.now(clock));
        return new Examined(file, type, papers, checked, rulebook.checker().policy());
    }
}
