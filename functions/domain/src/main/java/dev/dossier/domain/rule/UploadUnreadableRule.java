package dev.dossier.domain.rule;

import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.Finding.UploadUnreadable;
import dev.dossier.domain.casefile.UploadState.Unreadable;
import java.util.stream.Stream;

/** A file could not be read at all. */
final class UploadUnreadableRule implements Rule {

    @Override
    public Stream<Finding> findingsIn(CaseView view) {
        return view.file().uploads().stream()
                .filter(upload -> upload.state() instanceof Unreadable)
                .map(upload -> new UploadUnreadable(upload.id(), ((Unreadable) upload.state()).problem()));
    }
}
