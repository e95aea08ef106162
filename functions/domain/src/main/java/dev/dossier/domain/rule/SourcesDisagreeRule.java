package dev.dossier.domain.rule;

import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.Finding.SourcesDisagree;
import dev.dossier.domain.paper.Evidence;
import dev.dossier.domain.paper.FieldReading.Read;
import java.util.stream.Stream;

/** The machine-readable zone or a barcode says one thing and the print another. */
final class SourcesDisagreeRule implements Rule {

    @Override
    public Stream<Finding> findingsIn(CaseView view) {
        return view.documents()
                .flatMap(document -> document.fields().stream()
                        .filter(reading -> reading instanceof Read read && !read.accepted() && disagree(read))
                        .map(reading -> new SourcesDisagree(document.id(), reading.name())));
    }

    /** True if two sources were read and the value is one of several that they give. */
    static boolean disagree(Read read) {
        return !read.alternatives().isEmpty()
                && read.evidence().stream().map(Evidence::source).distinct().count() > 1;
    }
}
