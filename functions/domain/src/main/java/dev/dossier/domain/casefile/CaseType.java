package dev.dossier.domain.casefile;

import java.util.List;

/** A kind of case and its checklist, kept as dated data: Dossier checks completeness, it never decides eligibility. */
public record CaseType(CaseTypeId id, String title, List<RequirementTemplate> requirements) {
    public CaseType {
        requirements = List.copyOf(requirements);
    }
}
