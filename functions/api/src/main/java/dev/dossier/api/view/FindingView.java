package dev.dossier.api.view;

import dev.dossier.domain.casefile.DecisionId;
import dev.dossier.domain.casefile.FindingKey;
import dev.dossier.domain.casefile.PersonId;
import dev.dossier.domain.casefile.RequirementKey;
import dev.dossier.domain.casefile.RulingKind;
import dev.dossier.domain.casefile.Severity;
import dev.dossier.domain.paper.DocumentId;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.UploadId;
import java.util.List;
import java.util.Optional;

/**
 * A finding in plain words.
 *
 * @param open true if it keeps the case from closing
 * @param title a line of a list
 * @param found what was found, and where
 * @param next what to do about it
 * @param allowed the rulings that may settle it
 * @param reasonFor those of them that want a reason
 * @param places where to look, best first
 * @param statements what papers say about a person, if they disagree
 * @param decision the decision that settled it
 */
public record FindingView(
        FindingKey key,
        String code,
        Severity severity,
        boolean open,
        String title,
        String found,
        String next,
        Subject subject,
        List<RulingKind> allowed,
        List<RulingKind> reasonFor,
        List<Place> places,
        List<Says> statements,
        Optional<DecisionId> decision) {

    /** What it speaks of. */
    public record Subject(
            Optional<DocumentId> document,
            Optional<FieldName> field,
            Optional<PersonId> person,
            Optional<RequirementKey> requirement,
            Optional<PagePlace> page,
            Optional<UploadId> upload) {}

    /**
     * What one paper says.
     *
     * @param label what people call the paper
     */
    public record Says(DocumentId document, String label, List<FieldName> fields, String says) {}
}
