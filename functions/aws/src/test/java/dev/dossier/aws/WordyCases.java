package dev.dossier.aws;

import dev.dossier.domain.casefile.CaseChanges;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.Upload;
import dev.dossier.fixtures.contract.SampleCases;

/** Case files that hold more text than people write. */
final class WordyCases {

    private WordyCases() {}

    /** The case with one upload more, of this name. */
    static CaseFile withFileName(CaseFile file, String fileName) {
        Upload upload = SampleCases.upload(9, "wordy");
        return CaseChanges.receive(
                file,
                new Upload(
                        upload.id(),
                        fileName,
                        upload.bytes(),
                        upload.receivedAt(),
                        upload.by(),
                        upload.receipts(),
                        upload.state()));
    }
}
