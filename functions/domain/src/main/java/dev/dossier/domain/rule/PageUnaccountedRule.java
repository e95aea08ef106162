package dev.dossier.domain.rule;

import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.Finding.PageUnaccounted;
import dev.dossier.domain.casefile.PageFate.Unaccounted;
import java.util.stream.Stream;

/** A page has no fate that lets the case close. */
final class PageUnaccountedRule implements Rule {

    @Override
    public Stream<Finding> findingsIn(CaseView view) {
        return view.papers().ledger().entrySet().stream()
                .filter(page -> page.getValue() instanceof Unaccounted)
                .map(page -> new PageUnaccounted(page.getKey(), ((Unaccounted) page.getValue()).problem()));
    }
}
