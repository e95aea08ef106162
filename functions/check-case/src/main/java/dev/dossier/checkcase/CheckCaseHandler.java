package dev.dossier.checkcase;

import dev.dossier.aws.Cloud;
import dev.dossier.aws.Doorway;
import dev.dossier.casework.CheckCase;

/** The doorway of {@link CheckCase}. */
public final class CheckCaseHandler extends Doorway<CheckCase.Request, CheckCase.Reply> {

    public CheckCaseHandler() {
        this(Cloud.here());
    }

    CheckCaseHandler(Cloud cloud) {
        this(new CheckCase(cloud.desk(), cloud.rulebook(), cloud.clock()));
    }

    CheckCaseHandler(CheckCase step) {
        super("check-case", step);
    }
}
