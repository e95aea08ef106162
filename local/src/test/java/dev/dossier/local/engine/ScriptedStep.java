package dev.dossier.local.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** Answers as a scenario says, and remembers what it was given. */
final class ScriptedStep implements UnaryOperator<JsonNode> {

    private final String name;
    private final JsonNode answers;
    private final int[] given;
    private final BiConsumer<String, Long> waker;
    final List<JsonNode> calls = new ArrayList<>();

    /**
     * A step.
     *
     * @param waker is handed a token and the seconds after which somebody brings it back
     */
    ScriptedStep(String name, JsonNode answers, BiConsumer<String, Long> waker) {
        this.name = name;
        this.answers = answers;
        this.waker = waker;
        given = new int[answers.size()];
    }

    @Override
    public synchronized JsonNode apply(JsonNode request) {
        calls.add(request);
        JsonNode answer = answerTo(request);
        if (answer.has("error")) {
            throw new StepFailure(
                    answer.path("error").asText(), answer.path("message").asText());
        }
        if (answer.has("wake")) {
            waker.accept(request.path("token").asText(), answer.path("wake").asLong());
        }
        return filled(answer);
    }

    private JsonNode answerTo(JsonNode request) {
        for (int i = 0; i < answers.size(); i++) {
            JsonNode answer = answers.get(i);
            boolean endless = i == answers.size() - 1 || answer.has("when");
            int times = answer.path("times").asInt(endless ? Integer.MAX_VALUE : 1);
            if (given[i] < times && Scenario.holds(request, answer.path("when"))) {
                given[i]++;
                return answer;
            }
        }
        throw new AssertionError("The scenario has no answer left for " + name);
    }

    private static JsonNode filled(JsonNode answer) {
        JsonNode reply = answer.path("reply").deepCopy();
        answer.path("fill").properties().forEach(fill -> {
            ArrayNode list = (ArrayNode) reply.path(fill.getKey());
            for (int i = 0; i < fill.getValue().asInt(); i++) {
                list.add(JsonNodeFactory.instance.textNode("u" + i));
            }
        });
        return reply;
    }
}
