package dev.dossier.receiveupload;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.aws.Cloud;
import dev.dossier.aws.Doorway;
import dev.dossier.casework.ReceiveUpload;

/** The doorway of {@link ReceiveUpload}: answers S3's event "Object Created", as EventBridge delivers it. */
public final class ReceiveUploadHandler extends Doorway<JsonNode, TakeIn.Reply> {

    public ReceiveUploadHandler() {
        this(Cloud.here());
    }

    ReceiveUploadHandler(Cloud cloud) {
        this(new TakeIn(
                cloud.inbox(), new ReceiveUpload(cloud.desk(), cloud.blobs(), cloud.clock()), cloud.workshop()));
    }

    ReceiveUploadHandler(TakeIn step) {
        super("receive-upload", step);
    }
}
