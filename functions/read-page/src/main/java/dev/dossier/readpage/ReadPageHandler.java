package dev.dossier.readpage;

import dev.dossier.aws.Cloud;
import dev.dossier.aws.Doorway;
import dev.dossier.casework.ReadPage;
import dev.dossier.reading.ReadingSettings;
import dev.dossier.reading.ScanReader;

/** The doorway of {@link ReadPage}. The reader stays warm between calls and ends with the process. */
public final class ReadPageHandler extends Doorway<ReadPage.Request, ReadPage.Reply> {

    public ReadPageHandler() {
        this(Cloud.here());
    }

    ReadPageHandler(Cloud cloud) {
        this(cloud, new ScanReader(ReadingSettings.of(cloud.settings()), cloud.folder("engines"), cloud.clock()));
    }

    ReadPageHandler(Cloud cloud, ScanReader reader) {
        this(new ReadPage(cloud.blobs(), reader, cloud.spelling(), cloud.workshop()));
    }

    ReadPageHandler(ReadPage step) {
        super("read-page", step);
    }
}
