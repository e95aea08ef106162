package dev.dossier.domain.rule;

import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.Finding.SourcesDisagree;
import dev.dossier.domain.paper.FieldReading.Read;
import java.util.stream.Stream;

/** The machine-readable zone or a barcode says one thing and the print another. */
final class SourcesDisagreeRule implements Rule {

    @Override
    public Stream<Finding> findingsIn(CaseView view) {
        return view.documents()
                .flatMap(document -> document.fields().stream()
                        .filter(reading -> reading instanceof Read read && !read.accepted() && read.sourcesDisagree())
                        .map(reading -> new SourcesDisagree(document.id(), reading.name())));
    }
}
