package dev.dossier.collectuploads;

import dev.dossier.aws.Cloud;
import dev.dossier.aws.Doorway;
import dev.dossier.casework.CollectUploads;

/** The doorway of {@link CollectUploads}. */
public final class CollectUploadsHandler extends Doorway<CollectUploads.Request, CollectUploads.Reply> {

    public CollectUploadsHandler() {
        this(Cloud.here());
    }

    CollectUploadsHandler(Cloud cloud) {
        this(new CollectUploads(cloud.desk()));
    }

    CollectUploadsHandler(CollectUploads step) {
        super("collect-uploads", step);
    }
}
