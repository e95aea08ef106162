package dev.dossier.json;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.domain.casefile.CaseType;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.rule.RequiredFields;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the data that cases are checked against. */
public final class Rules {

    private Rules() {}

    /** The case type that {@code text} spells. */
    public static CaseType caseType(byte[] text) {
        return Json.read(text, CaseType.class);
    }

    /** The required fields that a document-types file spells. */
    public static RequiredFields requiredFields(byte[] documentTypes) {
        JsonNode required = Json.tree(documentTypes).path("required");
        return new RequiredFields(
                Json.read(Json.bytes(required), new TypeReference<Map<DocumentType, List<Set<FieldName>>>>() {}));
    }
}
