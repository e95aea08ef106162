package dev.dossier.assemblepackage;

import dev.dossier.aws.Cloud;
import dev.dossier.aws.Doorway;
import dev.dossier.casework.AssemblePackage;
import dev.dossier.packaging.BagBuilder;

/** The doorway of {@link AssemblePackage}. */
public final class AssemblePackageHandler extends Doorway<AssemblePackage.Request, AssemblePackage.Reply> {

    public AssemblePackageHandler() {
        this(Cloud.here());
    }

    AssemblePackageHandler(Cloud cloud) {
        this(new AssemblePackage(
                cloud.cases(),
                cloud.blobs(),
                cloud.rulebook(),
                new BagBuilder(cloud.settings().grading()),
                cloud.workshop(),
                cloud.clock()));
    }

    AssemblePackageHandler(AssemblePackage step) {
        super("assemble-package", step);
    }
}
