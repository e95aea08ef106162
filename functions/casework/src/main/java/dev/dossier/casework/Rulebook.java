package dev.dossier.casework;

import dev.dossier.domain.casefile.CaseType;
import dev.dossier.domain.casefile.CaseTypeId;
import dev.dossier.domain.rule.CaseChecker;
import java.util.Map;

/** What cases are checked against: the checklists of the case types, and the rules. */
public record Rulebook(Map<CaseTypeId, CaseType> caseTypes, CaseChecker checker) {

    public Rulebook {
        caseTypes = Map.copyOf(caseTypes);
    }

    /**
     * The checklist of a case type.
     *
     * @throws IllegalArgumentException if there is none
     */
    public CaseType typeOf(CaseTypeId id) {
        CaseType type = caseTypes.get(id);
        if (type == null) {
            throw new IllegalArgumentException("There is no case type " + id.text());
        }
        return type;
    }
}
