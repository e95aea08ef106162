package dev.dossier.local.asl;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads one state. */
final class StateReader {

    /** The longest time limit of a task, in seconds, and the one that holds if none is given. */
    private static final int LONGEST_TASK = 99_999_999;

    private static final Template NO_TEXT = new Template.Constant(TextNode.valueOf(""));

    private final String name;
    private final Part part;
    private final boolean inside;
    private final Definition definition;
    private final Set<String> nexts = new HashSet<>();
    private boolean canEnd;

    StateReader(String name, Part part, boolean inside, Definition definition) {
        this.name = name;
        this.part = part;
        this.inside = inside;
        this.definition = definition;
    }

    /** The states to which this one can lead. */
    Set<String> nexts() {
        return nexts;
    }

    /** True if the execution, or the element of a Map, can end here. */
    boolean canEnd() {
        return canEnd;
    }

    State read() {
        String type = part.text("Type");
        State state = switch (type) {
            case "Task" -> task();
            case "Map" -> forEach();
            case "Choice" -> choice();
            case "Pass" -> new State.Pass(name, exit(part));
            case "Wait" -> new State.Wait(name, required("Seconds"), exit(part));
            case "Succeed" -> succeed();
            case "Fail" -> fail();
            default -> {
                part.complain("Type", "is not supported here: " + type);
                yield new State.Succeed(name, Optional.empty());
            }
        };
        part.done();
        return state;
    }

    private State task() {
        State.Work work = new WorkReader(part).read();
        long timeout = part.whole("TimeoutSeconds", 1, LONGEST_TASK).orElse(LONGEST_TASK);
        return new State.Task(name, work, timeout, handling(), exit(part));
    }

    private State forEach() {
        Template items = required("Items");
        int most = part.whole("MaxConcurrency", 0, 1_000).orElse(0);
        Part processor = part.part("ItemProcessor");
        if (processor.has("ProcessorConfig")) {
            Part config = processor.part("ProcessorConfig");
            if (!config.text("Mode").equals("INLINE")) {
                config.complain("Mode", "must be INLINE");
            }
            config.done();
        }
        String startAt = definition.scope(processor, true);
        processor.done();
        int atOnce = most == 0 ? State.ForEach.MOST_AT_ONCE : Math.min(most, State.ForEach.MOST_AT_ONCE);
        return new State.ForEach(name, items, startAt, atOnce, handling(), exit(part));
    }

    private State choice() {
        List<State.Choice.Rule> rules = new ArrayList<>();
        for (Part rule : part.parts("Choices")) {
            Template condition = rule.template("Condition").orElse(NO_TEXT);
            if (!(condition instanceof Template.Expression)) {
                rule.complain("Condition", "must be an expression");
            }
            rules.add(new State.Choice.Rule(condition, exitTo(rule)));
            rule.done();
        }
        if (rules.isEmpty()) {
            part.complain("Choices", "must offer at least one way");
        }
        Optional<String> otherwise = part.optionalText("Default");
        otherwise.ifPresent(nexts::add);
        Optional<Template> output = part.template("Output");
        Template.Fields assign = assign(part);
        return new State.Choice(name, rules, otherwise.map(next -> new Exit(output, assign, Optional.of(next))));
    }

    private State succeed() {
        canEnd = true;
        return new State.Succeed(name, part.template("Output"));
    }

    private State fail() {
        canEnd = true;
        return new State.Fail(
                name,
                part.template("Error").orElse(NO_TEXT),
                part.template("Cause").orElse(NO_TEXT));
    }

    private Template required(String field) {
        return part.template(field).orElseGet(() -> {
            part.complain(field, "must be given");
            return NO_TEXT;
        });
    }

    private Handling handling() {
        List<Retrier> retry = new ArrayList<>();
        for (Part retrier : part.parts("Retry")) {
            retry.add(retrier(retrier));
            retrier.done();
        }
        List<Catcher> catches = new ArrayList<>();
        for (Part catcher : part.parts("Catch")) {
            catches.add(new Catcher(errors(catcher), exitTo(catcher)));
            catcher.done();
        }
        return new Handling(retry, catches);
    }

    private static Retrier retrier(Part part) {
        Optional<String> jitter = part.optionalText("JitterStrategy");
        if (jitter.isPresent() && !jitter.get().equals("FULL") && !jitter.get().equals("NONE")) {
            part.complain("JitterStrategy", "must be FULL or NONE");
        }
        Optional<Integer> most = part.whole("MaxDelaySeconds", 1, 31_622_399);
        return new Retrier(
                errors(part),
                part.whole("IntervalSeconds", 1, 99_999_999).orElse(1),
                part.number("BackoffRate", 1).orElse(2.0),
                part.whole("MaxAttempts", 0, 99_999_999).orElse(3),
                most.map(OptionalInt::of).orElseGet(OptionalInt::empty),
                jitter.orElse("NONE").equals("FULL"));
    }

    private static List<String> errors(Part part) {
        List<String> errors = part.texts("ErrorEquals");
        if (errors.contains(Failure.ALL) && errors.size() > 1) {
            part.complain("ErrorEquals", "must name States.ALL alone");
        }
        return errors;
    }

    /** The way out of a state that has Next or End. */
    private Exit exit(Part part) {
        Optional<String> next = part.optionalText("Next");
        boolean end = part.truth("End").orElse(false);
        if (next.isPresent() == end) {
            part.complain("must have either Next or End");
        }
        next.ifPresent(nexts::add);
        canEnd |= end;
        return new Exit(part.template("Output"), assign(part), next);
    }

    /** The way out of a rule or catcher, which always has Next. */
    private Exit exitTo(Part part) {
        String next = part.text("Next");
        nexts.add(next);
        return new Exit(part.template("Output"), assign(part), Optional.of(next));
    }

    private Template.Fields assign(Part part) {
        Optional<Template> assign = part.template("Assign");
        if (assign.isPresent() && !(assign.get() instanceof Template.Fields)) {
            part.complain("Assign", "must be an object");
        }
        Template.Fields fields =
                assign.orElse(null) instanceof Template.Fields given ? given : new Template.Fields(Map.of());
        if (fields.fields().containsKey("states")) {
            part.complain("Assign", "must not set states, which is reserved");
        }
        if (inside && assign.isPresent()) {
            part.complain("Assign", "is not supported within a Map; give what is needed as Output");
        }
        return fields;
    }
}
