package dev.dossier.json;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.casework.Rulebook;
import dev.dossier.domain.casefile.CaseType;
import dev.dossier.domain.casefile.Policy;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.Grading;
import dev.dossier.domain.rule.CaseChecker;
import dev.dossier.domain.rule.RequiredFields;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the data that cases are checked against. */
public final class Rules {

    private Rules() {}

    /** The case type that {@code text} spells. */
    public static CaseType caseType(byte[] text) {
        return Json.read(text, CaseType.class);
    }

    /** The fields that papers must show, and the mere details, as a document-types file spells them. */
    public static RequiredFields requiredFields(byte[] documentTypes) {
        JsonNode types = Json.tree(documentTypes);
        return new RequiredFields(
                Json.read(
                        Json.bytes(types.path("required")),
                        new TypeReference<Map<DocumentType, List<Set<FieldName>>>>() {}),
                Json.read(
                        Json.bytes(types.path("details")), new TypeReference<Map<DocumentType, Set<FieldName>>>() {}));
    }

    /**
     * The case types that the texts spell, with the standard rules and policy.
     *
     * @param documentTypes a document-types file
     */
    public static Rulebook rulebook(Stream<byte[]> caseTypes, byte[] documentTypes, Grading grading) {
        CaseChecker checker =
                new CaseChecker(CaseChecker.ALL_RULES, Policy.standard(), requiredFields(documentTypes), grading);
        return new Rulebook(
                caseTypes.map(Rules::caseType).collect(Collectors.toMap(CaseType::id, Function.identity())), checker);
    }
}
