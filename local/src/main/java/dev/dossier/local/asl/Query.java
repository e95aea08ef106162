package dev.dossier.local.asl;

import com.dashjoin.jsonata.Jsonata;
import com.dashjoin.jsonata.Jsonata.Frame;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * One JSONata expression, without its {@code {%} and {@code %}}. It sees {@code $states} and the variables; it has no
 * input of its own, so that {@code $}, {@code $$} and bare field names give nothing, as in Step Functions.
 */
record Query(String expression) {

    /** How long one expression may take, in milliseconds. */
    private static final long LONGEST = 5_000;

    /** How deep one expression may nest calls. */
    private static final int DEEPEST = 150;

    /**
     * Says what is wrong with the expression as it is written; empty if nothing is.
     *
     * <p>The library reads more than Step Functions does: {@link Dialect} refuses that.
     */
    String complaint() {
        String beyond = Dialect.complaint(expression);
        if (!beyond.isEmpty()) {
            return beyond;
        }
        try {
            Jsonata.jsonata(expression);
            return "";
        } catch (RuntimeException e) { // the library throws many kinds
            return "is not JSONata: " + e.getMessage();
        }
    }

    /**
     * The value of the expression.
     *
     * @throws StateFailed with States.QueryEvaluationError if it has none
     */
    JsonNode evaluate(Bindings bindings, String field) {
        Object value;
        try {
            value = evaluate(bindings);
        } catch (RuntimeException | StackOverflowError e) { // the library throws many kinds
            throw failed(field, "failed: " + e.getClass().getSimpleName());
        }
        if (value == null) {
            throw failed(field, "gave nothing (undefined)");
        }
        try {
            return Plain.json(value);
        } catch (IllegalArgumentException e) {
            throw failed(field, "gave something that is not JSON");
        }
    }

    private @Nullable Object evaluate(Bindings bindings) {
        Jsonata jsonata = Jsonata.jsonata(expression);
        jsonata.setOutputConvertNulls(false);
        Frame frame = jsonata.createFrame();
        frame.setRuntimeBounds(LONGEST, DEEPEST);
        QueryFunctions.bindTo(frame);
        bind(frame, "states", states(bindings));
        bindings.variables().properties().forEach(variable -> bind(frame, variable.getKey(), variable.getValue()));
        return jsonata.evaluate(null, frame);
    }

    private static ObjectNode states(Bindings bindings) {
        ObjectNode states = JsonNodeFactory.instance.objectNode();
        states.set("input", bindings.input());
        bindings.result().ifPresent(result -> states.set("result", result));
        bindings.errorOutput().ifPresent(error -> states.set("errorOutput", error));
        states.set("context", bindings.context());
        return states;
    }

    private static void bind(Frame frame, String name, JsonNode json) {
        Object plain = Plain.of(json);
        frame.bind(name, plain == null ? Jsonata.NULL_VALUE : plain);
    }

    /** Names the place and the expression, which is part of the definition; repeats no value. */
    private StateFailed failed(String field, String what) {
        return new StateFailed(new Failure(
                Failure.QUERY_EVALUATION,
                "The JSONata expression '" + expression + "' specified for the field '" + field + "' " + what));
    }
}
