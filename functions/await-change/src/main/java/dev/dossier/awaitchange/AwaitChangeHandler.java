package dev.dossier.awaitchange;

import dev.dossier.aws.Cloud;
import dev.dossier.aws.Doorway;
import dev.dossier.casework.AwaitChange;

/** The doorway of {@link AwaitChange}. */
public final class AwaitChangeHandler extends Doorway<AwaitChange.Request, AwaitChange.Reply> {

    public AwaitChangeHandler() {
        this(Cloud.here());
    }

    AwaitChangeHandler(Cloud cloud) {
        this(new AwaitChange(cloud.cases(), cloud.executions()));
    }

    AwaitChangeHandler(AwaitChange step) {
        super("await-change", step);
    }
}
