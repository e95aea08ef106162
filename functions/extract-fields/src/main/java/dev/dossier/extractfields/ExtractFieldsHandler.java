package dev.dossier.extractfields;

import dev.dossier.aws.Cloud;
import dev.dossier.aws.Doorway;
import dev.dossier.casework.ExtractFields;
import dev.dossier.reading.ReadingSettings;
import dev.dossier.reading.ScanReader;

/** The doorway of {@link ExtractFields}. */
public final class ExtractFieldsHandler extends Doorway<ExtractFields.Request, ExtractFields.Reply> {

    public ExtractFieldsHandler() {
        this(Cloud.here());
    }

    ExtractFieldsHandler(Cloud cloud) {
        this(cloud, new ScanReader(ReadingSettings.of(cloud.settings()), cloud.folder("engines"), cloud.clock()));
    }

    ExtractFieldsHandler(Cloud cloud, ScanReader reader) {
        this(new ExtractFields(cloud.desk(), cloud.blobs(), reader, cloud.spelling(), cloud.clock()));
    }

    ExtractFieldsHandler(ExtractFields step) {
        super("extract-fields", step);
    }
}
