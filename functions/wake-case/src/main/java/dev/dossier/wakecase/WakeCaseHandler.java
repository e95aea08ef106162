package dev.dossier.wakecase;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.aws.CallLog;
import dev.dossier.aws.Cloud;
import dev.dossier.aws.Doorway;
import dev.dossier.casework.WakeCase;

/** The doorway of {@link WakeCase}: answers batches of changes from the table's stream. */
public final class WakeCaseHandler extends Doorway<JsonNode, FollowChanges.Reply> {

    private static final String NAME = "wake-case";

    public WakeCaseHandler() {
        this(Cloud.here());
    }

    WakeCaseHandler(Cloud cloud) {
        this(new FollowChanges(
                new WakeCase(cloud.cases(), cloud.executions(), cloud.events()), CallLog.toConsole(NAME)));
    }

    WakeCaseHandler(FollowChanges step) {
        super(NAME, step);
    }
}
