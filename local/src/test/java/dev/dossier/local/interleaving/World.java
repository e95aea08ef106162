package dev.dossier.local.interleaving;

import dev.dossier.casework.port.Parked;
import dev.dossier.casework.port.WakeToken;
import dev.dossier.domain.casefile.CaseVersion;
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
 * @param failures how often a step of an execution may still fail for good
 * @param looked which version each execution has looked at, while a step may still fail
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
        int failures,
        SortedMap<Integer, CaseVersion> looked,
        int tokens) {

    /** How an execution stands. */
    sealed interface Phase {

        record Working() implements Phase {}

        /** Whoever brings the token back moves it on, from the moment in which it begins to go to sleep. */
        record Waiting(WakeToken token) implements Phase {}

        /** The same after a step has failed for good, having looked at {@code seen} before. */
        record Troubled(WakeToken token, CaseVersion seen) implements Phase {}

        record Done() implements Phase {}

        /** True if {@code token} moves it on. */
        default boolean waitsFor(WakeToken token) {
            return switch (this) {
                case Waiting(var own) -> own.equals(token);
                case Troubled(var own, var seen) -> own.equals(token);
                case Working w -> false;
                case Done d -> false;
            };
        }
    }

    World {
        rounds = Collections.unmodifiableSortedMap(rounds);
        actors = Collections.unmodifiableSortedMap(actors);
        looked = Collections.unmodifiableSortedMap(looked);
    }

    /** Nobody does anything yet, and the stream has one change to bring. */
    static World of(Kept stored, int crashes, int repeats, int failures) {
        return new World(
                stored,
                Optional.empty(),
                new TreeMap<>(),
                new TreeMap<>(),
                1,
                crashes,
                repeats,
                failures,
                new TreeMap<>(),
                0);
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
                draft.failures,
                draft.looked,
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
        int failures;
        final SortedMap<Integer, CaseVersion> looked;
        int tokens;

        private Draft(World from) {
            stored = from.stored;
            sleeper = from.sleeper;
            rounds = new TreeMap<>(from.rounds);
            actors = new TreeMap<>(from.actors);
            undelivered = from.undelivered;
            crashes = from.crashes;
            repeats = from.repeats;
            failures = from.failures;
            looked = new TreeMap<>(from.looked);
            tokens = from.tokens;
        }

        /** The execution of {@code round} has looked at {@code version}; noted only as long as somebody may ask. */
        void looked(int round, CaseVersion version) {
            if (failures > 0) {
                looked.put(round, version);
            }
        }

        /** A step of the execution of {@code round} fails for good; which version that had looked at. */
        CaseVersion failed(int round) {
            CaseVersion seen = looked.getOrDefault(round, CaseVersion.UNSTORED);
            failures--;
            if (failures == 0) {
                looked.clear();
            }
            return seen;
        }

        WakeToken newToken() {
            tokens++;
            return new WakeToken("t" + tokens);
        }
    }
}
