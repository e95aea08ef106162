package dev.dossier.domain.rule;

import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.Finding.NameDisagrees;
import dev.dossier.domain.casefile.Mention;
import dev.dossier.domain.casefile.Statement;
import dev.dossier.domain.name.NameComparison;
import java.util.List;
import java.util.stream.Stream;

/** Two documents, or a document and the declaration, give one person names that differ beyond order and parts. */
final class NameDisagreesRule implements Rule {

    @Override
    public Stream<Finding> findingsIn(CaseView view) {
        return view.file().people().stream().flatMap(person -> {
            List<Statement> statements = Disagreement.among(
                    view, person, person.fullName(), NameDisagreesRule::nameOf, NameDisagreesRule::compatible);
            return statements.isEmpty() ? Stream.empty() : Stream.of(new NameDisagrees(person.id(), statements));
        });
    }

    private static Disagreement.Said nameOf(Mention mention) {
        return new Disagreement.Said(mention.fields(), mention.name());
    }

    private static boolean compatible(String one, String other) {
        return switch (NameComparison.compare(one, other)) {
            case SAME, REORDERED, PARTIAL -> true;
            case CLOSE, DIFFERENT -> false;
        };
    }
}
