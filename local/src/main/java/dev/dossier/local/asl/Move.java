package dev.dossier.local.asl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What has to happen next. */
public sealed interface Move {

    /** Call a function; its answer is the outcome. */
    record Call(String function, JsonNode payload, Duration timeout) implements Move {}

    /** Call a function that passes the token on; whoever brings the token back brings the outcome. */
    record CallForToken(String function, JsonNode payload, Duration timeout) implements Move {}

    /** Start an execution; having started it is the outcome. */
    record Start(String machine, Optional<String> name, JsonNode input) implements Move {}

    /** Start an execution; how it ends is the outcome. */
    record StartToEnd(String machine, JsonNode input, Duration timeout) implements Move {}

    /** Work on every item, from the state {@code startAt} on; the outputs in order are the outcome. */
    record Fan(List<JsonNode> items, String startAt, int atOnce) implements Move {
        public Fan {
            items = List.copyOf(items);
        }
    }

    /** Wait; having waited is the outcome. */
    record Sleep(Duration time) implements Move {}

    /** Enter this very state again after a while. */
    record Again(Duration pause, List<Integer> attempts) implements Move {
        public Again {
            attempts = List.copyOf(attempts);
        }
    }

    /**
     * Enter another state.
     *
     * @param by the way that leads there, as in {@code Next}, {@code Choices/0}, {@code Default} or {@code Catch/1}
     */
    record Go(String next, JsonNode input, ObjectNode variables, String by) implements Move {}

    /** The execution, or the work on this element, is done. */
    record End(JsonNode output, String by) implements Move {}

    /** The execution, or the work on this element, has failed. */
    record Break(Failure failure) implements Move {}
}
