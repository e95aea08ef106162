package dev.dossier.domain.rule;

import dev.dossier.domain.paper.Document;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldReading;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The fields that papers of each type must show.
 *
 * @param alternatives for each type a list of groups; one field of every group must be there, so that a person with
 *     one name only needs no given names
 */
public record RequiredFields(Map<DocumentType, List<Set<FieldName>>> alternatives) {

    public RequiredFields {
        alternatives = Map.copyOf(alternatives);
    }

    /** The groups of which {@code document} shows no field at all, illegible ones included as shown. */
    List<Set<FieldName>> missingIn(Document document) {
        return groups(document).stream()
                .filter(group -> group.stream().allMatch(name -> document.field(name) instanceof FieldReading.Missing))
                .toList();
    }

    boolean isRequired(Document document, FieldName name) {
        return groups(document).stream().anyMatch(group -> group.contains(name));
    }

    private List<Set<FieldName>> groups(Document document) {
        return alternatives.getOrDefault(document.type(), List.of());
    }
}
