package dev.dossier.domain.casefile;

import dev.dossier.domain.paper.DocumentId;
import dev.dossier.domain.paper.FieldName;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What one document says about a person.
 *
 * @param fields the fields that say it, on that document
 */
public record Statement(DocumentId document, List<FieldName> fields, String says) {

    public Statement {
        fields = List.copyOf(fields);
    }

    /** A key that changes when another document joins the disagreement, and never holds what is said. */
    static FindingKey key(Finding finding, List<Statement> statements) {
        return new FindingKey(statements.stream()
                .map(statement -> statement.document().text())
                .sorted()
                .distinct()
                .collect(Collectors.joining(
                        "+", finding.code() + "/" + finding.subject().text() + "/", "")));
    }
}
