package dev.dossier.domain.rule;

import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.Finding.BirthDateDisagrees;
import dev.dossier.domain.casefile.Mention;
import dev.dossier.domain.casefile.Statement;
import dev.dossier.domain.date.DateInterval;
import java.util.List;
import java.util.stream.Stream;

/** Two documents, or a document and the declaration, give one person dates of birth that cannot be the same day. */
final class BirthDateDisagreesRule implements Rule {

    @Override
    public Stream<Finding> findingsIn(CaseView view) {
        return view.file().people().stream().flatMap(person -> {
            List<Statement> statements = Disagreement.among(
                    view,
                    person,
                    person.dateOfBirth().map(DateInterval::toString).orElse(""),
                    BirthDateDisagreesRule::birthOf,
                    (one, other) -> DateInterval.parse(one).canMeet(DateInterval.parse(other)));
            return statements.isEmpty() ? Stream.empty() : Stream.of(new BirthDateDisagrees(person.id(), statements));
        });
    }

    private static Disagreement.Said birthOf(Mention mention) {
        return new Disagreement.Said(
                List.of(mention.bornIn()),
                mention.born().map(DateInterval::toString).orElse(""));
    }
}
