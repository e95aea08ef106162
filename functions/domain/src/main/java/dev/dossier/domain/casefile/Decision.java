package dev.dossier.domain.casefile;

import java.time.Instant;
import java.util.Optional;

/**
 * What a person said about a finding, who and when.
 *
 * @param reason in the person's own words; may be empty unless the policy asks for one
 * @param withdrawn when and by whom it was taken back
 */
public record Decision(
        DecisionId id,
        FindingKey about,
        Ruling ruling,
        Actor by,
        Instant at,
        String reason,
        Optional<Withdrawal> withdrawn) {

    /** Taking a decision back. */
    public record Withdrawal(Actor by, Instant at) {}

    public boolean stands() {
        return withdrawn.isEmpty();
    }
}
