package dev.dossier.domain.rule;

import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.Finding.FormPageMissing;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Of a form that numbers its pages, some are not here. */
final class FormPageMissingRule implements Rule {

    @Override
    public Stream<Finding> findingsIn(CaseView view) {
        return FormPages.in(view).stream().flatMap(form -> {
            List<Integer> missing = IntStream.rangeClosed(1, form.last())
                    .filter(number -> !form.numbers().contains(number))
                    .boxed()
                    .toList();
            return missing.isEmpty()
                    ? Stream.of()
                    : Stream.of(new FormPageMissing(form.first().id(), missing));
        });
    }
}
