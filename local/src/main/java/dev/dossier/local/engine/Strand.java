package dev.dossier.local.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dossier.local.asl.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One place at which an execution stands: the execution itself, or the work on one element of a Map.
 *
 * @param parent the strand of the Map whose element it works on
 * @param place the index of that element, from 0
 * @param item that element
 * @param attempts how often each retrier of the state has tried again
 * @param due as {@link Phase} says
 * @param epoch counts the changes; who comes back with an older one comes too late
 */
record Strand(
        long id,
        long run,
        OptionalLong parent,
        int place,
        Optional<JsonNode> item,
        String state,
        Phase phase,
        JsonNode input,
        ObjectNode variables,
        List<Integer> attempts,
        Instant entered,
        Optional<Instant> due,
        Optional<String> token,
        Optional<Outcome> outcome,
        long epoch) {

    private static final Optional<Instant> NO_TIME = Optional.empty();
    private static final Optional<String> NO_TOKEN = Optional.empty();
    private static final Optional<Outcome> NO_OUTCOME = Optional.empty();

    Strand entering(String next, JsonNode taken, ObjectNode set, Instant now) {
        return new Strand(
                id,
                run,
                parent,
                place,
                item,
                next,
                Phase.ENTER,
                taken,
                set,
                List.of(),
                now,
                NO_TIME,
                NO_TOKEN,
                NO_OUTCOME,
                epoch + 1);
    }

    /** An element whose turn has come. */
    Strand begun(Instant now) {
        return in(Phase.ENTER, attempts, now, NO_TIME, NO_TOKEN, NO_OUTCOME, epoch + 1);
    }

    Strand tryingAgain(List<Integer> counted, Instant at) {
        return in(Phase.ENTER, counted, entered, Optional.of(at), NO_TOKEN, NO_OUTCOME, epoch + 1);
    }

    Strand calling(String secret, Instant until) {
        return in(Phase.CALL, attempts, entered, Optional.of(until), Optional.of(secret), NO_OUTCOME, epoch + 1);
    }

    /** The function has passed the token on. The epoch stays: whoever brings the token back means the same wait. */
    Strand called() {
        return in(Phase.WAIT, attempts, entered, due, token, NO_OUTCOME, epoch);
    }

    Strand waiting(Optional<Instant> until) {
        return in(Phase.WAIT, attempts, entered, until, NO_TOKEN, NO_OUTCOME, epoch + 1);
    }

    Strand resolved(Outcome what) {
        return in(Phase.RESOLVED, attempts, entered, NO_TIME, NO_TOKEN, Optional.of(what), epoch + 1);
    }

    Strand ended(JsonNode output) {
        Optional<Outcome> kept = Optional.of(new Outcome.Succeeded(output));
        return in(Phase.ENDED, attempts, entered, NO_TIME, NO_TOKEN, kept, epoch + 1);
    }

    private Strand in(
            Phase now,
            List<Integer> counted,
            Instant since,
            Optional<Instant> until,
            Optional<String> secret,
            Optional<Outcome> what,
            long count) {
        return new Strand(
                id, run, parent, place, item, state, now, input, variables, counted, since, until, secret, what, count);
    }
}
