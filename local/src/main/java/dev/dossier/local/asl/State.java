package dev.dossier.local.asl;

import java.util.List;
import java.util.Optional;

/** A state of a state machine. The names are those of Amazon States Language. */
public sealed interface State {

    String name();

    /**
     * Has work done elsewhere.
     *
     * @param timeoutSeconds after which the work counts as failed with States.Timeout
     */
    record Task(String name, Work work, long timeoutSeconds, Handling handling, Exit exit) implements State {}

    /**
     * Does the same for every element of a list.
     *
     * @param startAt the first state for each element
     * @param maxConcurrency how many elements at once, 1 to {@link #MOST_AT_ONCE}
     */
    record ForEach(String name, Template items, String startAt, int maxConcurrency, Handling handling, Exit exit)
            implements State {

        /** Step Functions runs no more elements of an inline Map at once. */
        static final int MOST_AT_ONCE = 40;
    }

    /** Goes one way or another; {@code otherwise} is empty if one of the conditions has to hold. */
    record Choice(String name, List<Rule> rules, Optional<Exit> otherwise) implements State {

        public Choice {
            rules = List.copyOf(rules);
        }

        /** One way, and when it is taken. */
        record Rule(Template condition, Exit exit) {}
    }

    record Pass(String name, Exit exit) implements State {}

    /** Sleeps for a number of seconds. */
    record Wait(String name, Template seconds, Exit exit) implements State {}

    record Succeed(String name, Optional<Template> output) implements State {}

    /** Ends the execution as failed. */
    record Fail(String name, Template error, Template cause) implements State {}

    /** Work of a Task. */
    sealed interface Work {

        /**
         * Calls a function.
         *
         * @param forToken true if the answer comes later, by task token, and the function only takes the request
         */
        record Invoke(String function, Template payload, boolean forToken) implements Work {}

        /**
         * Starts an execution of a state machine; having started it is enough.
         *
         * @param executionName a name is made up if it is empty
         */
        record Start(Template machine, Optional<Template> executionName, Template input) implements Work {}

        /** Starts an execution of a state machine and waits for its end. */
        record StartToEnd(Template machine, Template input) implements Work {}
    }

    /** True if whoever does the work is given a token and answers by it. */
    default boolean waitsForToken() {
        return this instanceof Task task && task.work() instanceof Work.Invoke invoke && invoke.forToken();
    }

    /** The function that this state calls, if it calls one. */
    default Optional<String> function() {
        return this instanceof Task task && task.work() instanceof Work.Invoke invoke
                ? Optional.of(invoke.function())
                : Optional.empty();
    }
}
