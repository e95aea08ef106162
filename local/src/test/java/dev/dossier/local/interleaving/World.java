package dev.dossier.local.interleaving;

import dev.dossier.casework.port.Parked;
import dev.dossier.casework.port.WakeToken;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * All that can differ from one moment to the next.
 *
 * @param sleeper the wake-up call that lies beside the case
 * @param rounds how the execution of each round stands that was started
 * @param actors who is in the middle of something, by name
 * @param undelivered how many committed changes the stream still has to bring. They are counted, not named: what a
 *     delivery does to the case depends on the case as it stands, not on the change that is brought
 * @param crashes how often somebody may still die in the middle of a task and begin it anew
 * @param repeats how often the stream may still bring a change again
 * @param tokens how many tokens have been given out
 */
record World(
        Kept stored,
        Optional<Parked> sleeper,
        SortedMap<Integer, Phase> rounds,
        SortedMap<String, Actor> actors,
        int undelivered,
        int crashes,
        int repeats,
        int tokens) {

    /** How an execution stands. */
    sealed interface Phase {

        record Working() implements Phase {}

        /** Whoever brings the token back moves it on, from the moment in which it begins to go to sleep. */
        record Waiting(WakeToken token) implements Phase {}

        record Done() implements Phase {}
    }

    World {
        rounds = Collections.unmodifiableSortedMap(rounds);
        actors = Collections.unmodifiableSortedMap(actors);
    }

    /** Nobody does anything yet, and the stream has one change to bring. */
    static World of(Kept stored, int crashes, int repeats) {
        return new World(stored, Optional.empty(), new TreeMap<>(), new TreeMap<>(), 1, crashes, repeats, 0);
    }

    World with(Consumer<Draft> edit) {
        Draft draft = new Draft(this);
        edit.accept(draft);
        return new World(
                draft.stored,
                draft.sleeper,
                draft.rounds,
                draft.actors,
                draft.undelivered,
                draft.crashes,
                draft.repeats,
                draft.tokens);
    }

    /** A world while it changes. */
    static final class Draft {

        Kept stored;
        Optional<Parked> sleeper;
        final SortedMap<Integer, Phase> rounds;
        final SortedMap<String, Actor> actors;
        int undelivered;
        int crashes;
        int repeats;
        int tokens;

        private Draft(World from) {
            stored = from.stored;
            sleeper = from.sleeper;
            rounds = new TreeMap<>(from.rounds);
            actors = new TreeMap<>(from.actors);
            undelivered = from.undelivered;
            crashes = from.crashes;
            repeats = from.repeats;
            tokens = from.tokens;
        }

        WakeToken newToken() {
            tokens++;
            return new WakeToken("t" + tokens);
        }
    }
}
