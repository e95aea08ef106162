package dev.dossier.api.view;

import dev.dossier.api.words.Wording;
import dev.dossier.domain.casefile.Decision;
import dev.dossier.domain.casefile.DecisionId;
import dev.dossier.domain.casefile.FindingKey;
import dev.dossier.domain.casefile.Role;
import dev.dossier.domain.casefile.Ruling;
import dev.dossier.domain.casefile.RulingKind;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What somebody said about a finding.
 *
 * @param title what kind of finding it was about
 * @param subject what it was about, in plain words
 * @param value what was typed in, or the people whom a paper was assigned to
 */
public record DecisionView(
        DecisionId id,
        FindingKey finding,
        String title,
        String subject,
        RulingKind ruling,
        Optional<String> value,
        String by,
        Role role,
        Instant at,
        String reason,
        Optional<Withdrawal> withdrawn) {

    /** When and by whom it was taken back. */
    public record Withdrawal(String by, Instant at) {}

    static DecisionView of(Decision decision, Examined examined, Wording words) {
        return new DecisionView(
                decision.id(),
                decision.about(),
                words.kindOfFinding(decision.about().code()),
                Labels.subject(decision, examined, words),
                decision.ruling().kind(),
                value(decision.ruling(), examined),
                decision.by().id(),
                decision.by().role(),
                decision.at(),
                decision.reason(),
                decision.withdrawn().map(w -> new Withdrawal(w.by().id(), w.at())));
    }

    private static Optional<String> value(Ruling ruling, Examined examined) {
        return switch (ruling) {
            case Ruling.Correct correct -> Optional.of(correct.value().text());
            case Ruling.Assign assign ->
                Optional.of(assign.people().stream()
                        .map(id -> Labels.person(id, examined))
                        .collect(Collectors.joining(", ")));
            case Ruling.Accept accept -> Optional.empty();
            case Ruling.Illegible illegible -> Optional.empty();
            case Ruling.SendBack sendBack -> Optional.empty();
            case Ruling.Waive waive -> Optional.empty();
        };
    }
}
