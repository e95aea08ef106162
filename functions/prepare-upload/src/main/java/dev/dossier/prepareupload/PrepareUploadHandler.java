package dev.dossier.prepareupload;

import dev.dossier.aws.Cloud;
import dev.dossier.aws.Doorway;
import dev.dossier.casework.PrepareUpload;
import dev.dossier.reading.ReadingSettings;
import dev.dossier.reading.ScanReader;

/** The doorway of {@link PrepareUpload}. The reader stays warm between calls and ends with the process. */
public final class PrepareUploadHandler extends Doorway<PrepareUpload.Request, PrepareUpload.Reply> {

    public PrepareUploadHandler() {
        this(Cloud.here());
    }

    PrepareUploadHandler(Cloud cloud) {
        this(cloud, new ScanReader(ReadingSettings.of(cloud.settings()), cloud.folder("engines"), cloud.clock()));
    }

    PrepareUploadHandler(Cloud cloud, ScanReader reader) {
        this(new PrepareUpload(cloud.blobs(), reader, cloud.spelling(), cloud.workshop()));
    }

    PrepareUploadHandler(PrepareUpload step) {
        super("prepare-upload", step);
    }
}
