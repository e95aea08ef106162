package dev.dossier.local.asl;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A state machine as its file defines it.
 *
 * @param states by name, those inside Map states among them: names are unique in the whole file
 * @param timeout after which an execution ends as timed out, if it is limited
 */
public record StateMachine(String name, String startAt, Map<String, State> states, Optional<Duration> timeout) {

    public StateMachine {
        states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
    }

    /**
     * The state called {@code name}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public State state(String name) {
        State state = states.get(name);
        if (state == null) {
            throw new IllegalArgumentException("The state machine has no state " + name);
        }
        return state;
    }

    /** The functions that its states call. */
    public Set<String> functions() {
        Set<String> functions = new TreeSet<>();
        states.values().forEach(state -> state.function().ifPresent(functions::add));
        return functions;
    }
}
