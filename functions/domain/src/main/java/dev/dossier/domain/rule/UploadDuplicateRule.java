package dev.dossier.domain.rule;

import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.Finding.UploadDuplicate;
import java.util.stream.Stream;

/** The same file was handed in more than once. */
final class UploadDuplicateRule implements Rule {

    @Override
    public Stream<Finding> findingsIn(CaseView view) {
        return view.file().uploads().stream()
                .filter(upload -> upload.receipts().size() > 1)
                .map(upload ->
                        new UploadDuplicate(upload.id(), upload.receipts().size()));
    }
}
