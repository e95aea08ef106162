package dev.dossier.infrastructure;

import dev.dossier.casework.settings.Settings;
import dev.dossier.infrastructure.Stage.JavaRelease;
import dev.dossier.infrastructure.Stage.Keeping;
import dev.dossier.infrastructure.Stage.Machine;
import java.util.List;
import java.util.Optional;

/** The stages of this house. Change them, or add your own: {@code cdk deploy dossier-NAME} deploys one. */
public final class Stages {

    /** To try Dossier out in any account, a new one included. */
    public static final Stage TRIAL = new Stage(
            "trial",
            Optional.empty(),
            Machine.ARM64,
            JavaRelease.JAVA_25,
            Keeping.NOTHING,
            false,
            Optional.empty(),
            Settings.standard());

    /** For real papers. Say who is to be told of alarms before deploying it. */
    public static final Stage OFFICE = new Stage(
            "office",
            Optional.empty(),
            Machine.ARM64,
            JavaRelease.JAVA_25,
            Keeping.EVERYTHING,
            true,
            Optional.empty(),
            Settings.standard());

    public static final List<Stage> ALL = List.of(TRIAL, OFFICE);

    private Stages() {}
}
