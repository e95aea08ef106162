package dev.dossier.api.view;

import dev.dossier.domain.casefile.CaseTypeId;

/** A case type by name and title. */
public record TypeLabel(CaseTypeId id, String title) {}
