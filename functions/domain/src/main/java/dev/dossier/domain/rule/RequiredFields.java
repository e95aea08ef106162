package dev.dossier.domain.rule;

import dev.dossier.domain.paper.Document;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldReading;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which fields of each type of paper matter how much: those that it must show, and mere details.
 *
 * @param alternatives for each type a list of groups; one field of every group must be there, so that a person with
 *     one name only needs no given names
 * @param details for each type the fields that describe the paper and that nothing in a case rests on
 */
public record RequiredFields(
        Map<DocumentType, List<Set<FieldName>>> alternatives, Map<DocumentType, Set<FieldName>> details) {

    public RequiredFields {
        alternatives = Map.copyOf(alternatives);
        details = Map.copyOf(details);
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

    boolean isDetail(Document document, FieldName name) {
        return details.getOrDefault(document.type(), Set.of()).contains(name);
    }

    private List<Set<FieldName>> groups(Document document) {
        return alternatives.getOrDefault(document.type(), List.of());
    }
}
