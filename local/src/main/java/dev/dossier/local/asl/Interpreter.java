package dev.dossier.local.asl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Says what a state machine does next, from where it stands and from what its work came to. It keeps nothing and does
 * nothing; the same question gets the same answer, but for chance in pauses.
 */
public final class Interpreter {

    private final StateMachine machine;
    private final RandomGenerator random;

    /**
     * An interpreter of {@code machine}.
     *
     * @param random shortens the pauses of retriers that ask for it
     */
    public Interpreter(StateMachine machine, RandomGenerator random) {
        this.machine = machine;
        this.random = random;
    }

    /** What the state does when it is entered. */
    public Move enter(Position at) {
        State state = machine.state(at.state());
        try {
            return switch (state) {
                case State.Task task -> new Worksheet(at).order(task);
                case State.ForEach map -> fan(map, at.bindings());
                case State.Choice choice -> choose(choice, at);
                case State.Pass pass -> leave(pass.exit(), at.bindings(), at.input(), "Next");
                case State.Wait wait -> new Move.Sleep(seconds(wait, at.bindings()));
                case State.Succeed succeed -> {
                    Exit exit = new Exit(succeed.output(), new Template.Fields(java.util.Map.of()), Optional.empty());
                    yield leave(exit, at.bindings(), at.input(), "End");
                }
                case State.Fail fail ->
                    new Move.Break(new Failure(
                            text(fail.error().evaluate(at.bindings(), "Error"), "Error"),
                            text(fail.cause().evaluate(at.bindings(), "Cause"), "Cause")));
            };
        } catch (StateFailed e) {
            return handle(state, at, e.failure());
        }
    }

    /** What follows once the work of the state has come to {@code outcome}. */
    public Move resolve(Position at, Outcome outcome) {
        State state = machine.state(at.state());
        return switch (outcome) {
            case Outcome.Failed(var failure) -> handle(state, at, failure);
            case Outcome.Succeeded(var result) -> {
                try {
                    yield succeed(state, at, result);
                } catch (StateFailed e) {
                    yield handle(state, at, e.failure());
                }
            }
        };
    }

    private static Move succeed(State state, Position at, JsonNode result) {
        Worksheet.limit("result", result);
        Bindings seen = at.bindings().withResult(result);
        return switch (state) {
            case State.Task task -> leave(task.exit(), seen, result, "Next");
            case State.ForEach map -> leave(map.exit(), seen, result, "Next");
            case State.Wait wait -> leave(wait.exit(), at.bindings(), at.input(), "Next");
            case State.Choice choice -> throw hasNoWork(choice);
            case State.Pass pass -> throw hasNoWork(pass);
            case State.Succeed succeed -> throw hasNoWork(succeed);
            case State.Fail fail -> throw hasNoWork(fail);
        };
    }

    private static IllegalStateException hasNoWork(State state) {
        return new IllegalStateException("The state " + state.name() + " has no work that could come to anything");
    }

    private static Move fan(State.ForEach map, Bindings seen) {
        JsonNode items = map.items().evaluate(seen, "Items");
        if (!items.isArray()) {
            throw new StateFailed(new Failure(Failure.QUERY_EVALUATION, "Items did not give an array"));
        }
        List<JsonNode> list = new ArrayList<>();
        items.forEach(list::add);
        return new Move.Fan(list, map.startAt(), map.maxConcurrency());
    }

    private static Move choose(State.Choice choice, Position at) {
        for (int i = 0; i < choice.rules().size(); i++) {
            State.Choice.Rule rule = choice.rules().get(i);
            String field = "Choices/" + i;
            JsonNode holds = rule.condition().evaluate(at.bindings(), field + "/Condition");
            if (!holds.isBoolean()) {
                throw new StateFailed(new Failure(
                        Failure.QUERY_EVALUATION, "The field '" + field + "/Condition' is not true or false"));
            }
            if (holds.booleanValue()) {
                return leave(rule.exit(), at.bindings(), at.input(), field);
            }
        }
        Exit otherwise = choice.otherwise()
                .orElseThrow(() ->
                        new StateFailed(new Failure(Failure.NO_CHOICE, "No choice of " + choice.name() + " holds")));
        return leave(otherwise, at.bindings(), at.input(), "Default");
    }

    private static Duration seconds(State.Wait wait, Bindings seen) {
        JsonNode seconds = wait.seconds().evaluate(seen, "Seconds");
        if (!seconds.isIntegralNumber() || seconds.longValue() < 0 || seconds.longValue() > 99_999_999) {
            throw new StateFailed(new Failure(Failure.QUERY_EVALUATION, "Seconds is no whole number in range"));
        }
        return Duration.ofSeconds(seconds.longValue());
    }

    private static String text(JsonNode json, String field) {
        if (!json.isTextual()) {
            throw new StateFailed(new Failure(Failure.QUERY_EVALUATION, field + " is no text"));
        }
        return json.textValue();
    }

    private Move handle(State state, Position at, Failure failure) {
        Handling handling = switch (state) {
            case State.Task task -> task.handling();
            case State.ForEach map -> map.handling();
            case State.Choice choice -> new Handling(List.of(), List.of());
            case State.Pass pass -> new Handling(List.of(), List.of());
            case State.Wait wait -> new Handling(List.of(), List.of());
            case State.Succeed succeed -> new Handling(List.of(), List.of());
            case State.Fail fail -> new Handling(List.of(), List.of());
        };
        return again(handling.retry(), at, failure).orElseGet(() -> caught(handling.catches(), at, failure));
    }

    /** The first retrier that names the failure decides, even if its attempts are used up. */
    private Optional<Move> again(List<Retrier> retry, Position at, Failure failure) {
        for (int i = 0; i < retry.size(); i++) {
            Retrier retrier = retry.get(i);
            if (failure.isNamedBy(retrier.errors())) {
                List<Integer> attempts = new ArrayList<>(Collections.nCopies(retry.size(), 0));
                for (int each = 0;
                        each < Math.min(attempts.size(), at.attempts().size());
                        each++) {
                    attempts.set(each, at.attempts().get(each));
                }
                int before = attempts.get(i);
                if (before >= retrier.attempts()) {
                    return Optional.empty();
                }
                attempts.set(i, before + 1);
                return Optional.of(new Move.Again(retrier.pause(before, random), attempts));
            }
        }
        return Optional.empty();
    }

    private static Move caught(List<Catcher> catches, Position at, Failure failure) {
        for (int i = 0; i < catches.size(); i++) {
            if (failure.isNamedBy(catches.get(i).errors())) {
                ObjectNode error = JsonNodeFactory.instance.objectNode();
                error.put("Error", failure.error()).put("Cause", failure.cause());
                try {
                    return leave(catches.get(i).exit(), at.bindings().withError(error), error, "Catch/" + i);
                } catch (StateFailed e) {
                    return new Move.Break(e.failure());
                }
            }
        }
        return new Move.Break(failure);
    }

    private static Move leave(Exit exit, Bindings seen, JsonNode otherwise, String by) {
        JsonNode output =
                exit.output().map(template -> template.evaluate(seen, "Output")).orElse(otherwise);
        Worksheet.limit("output", output);
        ObjectNode assigned = exit.assign().evaluate(seen, "Assign");
        Worksheet.limit("assignment", assigned);
        ObjectNode variables = seen.variables();
        if (!assigned.isEmpty()) {
            variables = variables.deepCopy();
            variables.setAll(assigned);
        }
        if (exit.next().isEmpty()) {
            return new Move.End(output, "End");
        }
        return new Move.Go(exit.next().get(), output, variables, by);
    }
}
