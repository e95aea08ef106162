package dev.dossier.api;

import dev.dossier.api.view.PagePlace;
import dev.dossier.domain.casefile.CaseVersion;
import dev.dossier.domain.casefile.FindingKey;
import dev.dossier.domain.casefile.PersonId;
import dev.dossier.domain.casefile.RulingKind;
import java.util.List;
import java.util.Optional;

/**
 * A ruling as a request spells it.
 *
 * @param version the version of the case that its sender was looking at
 * @param value what is right, for {@link RulingKind#CORRECT}
 * @param page the page to scan again, for {@link RulingKind#SEND_BACK}; the finding's best place unless given
 * @param people whose paper it is, for {@link RulingKind#ASSIGN}; an empty list means nobody's in this case
 */
record Asked(
        CaseVersion version,
        FindingKey finding,
        RulingKind ruling,
        Optional<String> value,
        Optional<PagePlace> page,
        Optional<List<PersonId>> people,
        Optional<String> reason) {}
