package dev.dossier.infrastructure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads what a stage's policies say. */
record Policies(Synthesized stage) {

    /** A statement that allows something: its actions, and everything about its resources as text. */
    record Allowed(Set<String> actions, String resources) {}

    /** What the function may do, by the policies of its own role. */
    List<Allowed> of(FunctionName function) {
        String role =
                stage.function(function).path("Role").path("Fn::GetAtt").path(0).asText();
        List<Allowed> allowed = new ArrayList<>();
        for (JsonNode policy : stage.resources("AWS::IAM::Policy").values()) {
            for (JsonNode holder : policy.path("Roles")) {
                if (holder.path("Ref").asText().equals(role)) {
                    policy.path("PolicyDocument").path("Statement").forEach(s -> allowed.add(allowed(s)));
                }
            }
        }
        return allowed;
    }

    private static Allowed allowed(JsonNode statement) {
        Set<String> actions = new TreeSet<>();
        JsonNode action = statement.path("Action");
        if (action.isArray()) {
            action.forEach(one -> actions.add(one.asText()));
        } else {
            actions.add(action.asText());
        }
        return new Allowed(actions, statement.path("Resource").toString());
    }
}
