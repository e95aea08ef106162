package dev.dossier.domain.rule;

import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.Finding.CoverOfAnotherCase;
import dev.dossier.domain.casefile.PageFate.Separator;
import dev.dossier.domain.paper.CoverSheet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A cover sheet was printed for another case, or names a person who is not in this one. */
final class CoverOfAnotherCaseRule implements Rule {

    @Override
    public Stream<Finding> findingsIn(CaseView view) {
        List<String> people =
                view.file().people().stream().map(person -> person.id().text()).toList();
        String number = view.file().number().text();
        return view.papers().ledger().entrySet().stream()
                .filter(page -> page.getValue() instanceof Separator(Optional<CoverSheet> cover)
                        && cover.filter(sheet -> !sheet.caseNumber().equals(number)
                                        || !(sheet.person().isEmpty() || people.contains(sheet.person())))
                                .isPresent())
                .map(page -> new CoverOfAnotherCase(page.getKey()));
    }
}
