package dev.dossier.local.interleaving;

import dev.dossier.casework.CheckCase;
import dev.dossier.casework.CollectUploads;
import dev.dossier.casework.port.Parked;
import dev.dossier.casework.port.WakeToken;
import dev.dossier.local.interleaving.World.Draft;
import dev.dossier.local.interleaving.World.Phase;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How worlds follow from worlds: what an operation does, and which task comes after which, as in case.asl.json. */
final class Motion {

    /** What a task does next. */
    private sealed interface Next {

        record Asks(Operation operation) implements Next {}

        record Ends(Object outcome) implements Next {}
    }

    private final House house;
    private final Map<Actor, Next> known = new HashMap<>();

    Motion(House house) {
        this.house = house;
    }

    /** The actor of this name does one operation, and what follows from it without anybody else. */
    World step(World world, String name) {
        return world.with(draft -> step(draft, name));
    }

    void step(Draft draft, String name) {
        Actor actor = draft.actors.getOrDefault(name, Actor.about(new Task.Review()));
        switch (next(actor)) {
            case Next.Asks(var operation) -> {
                Actor wiser = actor.told(apply(draft, actor.task(), operation));
                draft.actors.put(name, wiser);
                if (next(wiser) instanceof Next.Ends(var outcome)) {
                    draft.actors.remove(name);
                    follow(draft, wiser.task(), outcome);
                }
            }
            case Next.Ends(var outcome) -> throw new IllegalStateException("Every task asks something first");
        }
    }

    private Next next(Actor actor) {
        return known.computeIfAbsent(actor, this::play);
    }

    private Next play(Actor actor) {
        Replay ports = new Replay(actor.answers());
        try {
            return new Next.Ends(house.play(actor.task(), ports, ports));
        } catch (Replay.Halt halt) {
            return new Next.Asks(halt.at());
        }
    }

    private Object apply(Draft draft, Task task, Operation operation) {
        switch (operation) {
            case Operation.Find() -> {
                return draft.stored;
            }
            case Operation.Save(var changed) -> {
                if (!changed.version().equals(draft.stored.file().version())) {
                    return Operation.Refused.STALE;
                }
                draft.stored = Kept.of(changed.storedAs(changed.version().next()));
                if (house.announces(task)) {
                    draft.undelivered++;
                }
                return draft.stored;
            }
            case Operation.Park(var seen, var token) -> {
                boolean current = draft.stored.file().version().equals(seen);
                if (current) {
                    draft.sleeper = Optional.of(new Parked(token, seen));
                }
                return current;
            }
            case Operation.LookWhoSleeps() -> {
                return draft.sleeper;
            }
            case Operation.Unpark(var token) ->
                draft.sleeper = draft.sleeper.filter(parked -> !parked.token().equals(token));
            case Operation.Start(var round) -> {
                if (!draft.rounds.containsKey(round)) {
                    turn(draft, round, new Task.Collect(round));
                }
            }
            case Operation.Wake(var token) -> wake(draft, token);
        }
        return Operation.Nothing.NOTHING;
    }

    private static void wake(Draft draft, WakeToken token) {
        draft.rounds.entrySet().stream()
                .filter(round -> round.getValue().waitsFor(token))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(round -> turn(draft, round, new Task.Collect(round)));
    }

    private static void turn(Draft draft, int round, Task task) {
        draft.rounds.put(round, new Phase.Working());
        draft.actors.put("execution " + round, Actor.about(task));
    }

    private static void sleep(Draft draft, int round, Task.Await task) {
        draft.rounds.put(round, new Phase.Waiting(task.token()));
        draft.actors.put("await " + task.token().secret(), Actor.about(task));
    }

    private static void sleep(Draft draft, Task.Trouble task) {
        draft.rounds.put(task.round(), new Phase.Troubled(task.token(), task.seen()));
        draft.actors.put("await " + task.token().secret(), Actor.about(task));
    }

    /** The step of this execution fails for good, wherever it stands. */
    World fail(World world, String name) {
        return world.with(draft -> {
            int round = roundOf(draft.actors.remove(name));
            sleep(draft, new Task.Trouble(round, draft.failed(round), draft.newToken()));
        });
    }

    private static int roundOf(@Nullable Actor execution) {
        return switch (execution == null ? new Task.Review() : execution.task()) {
            case Task.Collect(var round) -> round;
            case Task.Read(var round, var upload) -> round;
            case Task.Check(var round) -> round;
            case Task.Assemble(var round, var version) -> round;
            default -> throw new IllegalArgumentException("This is no step of an execution");
        };
    }

    /** What comes after a task that has ended. */
    private static void follow(Draft draft, Task task, Object outcome) {
        switch (task) {
            case Task.Receive r -> {}
            case Task.Review r -> {}
            case Task.Deliver d -> {}
            case Task.Await a -> {}
            case Task.Trouble t -> {}
            case Task.Collect(var round) -> {
                CollectUploads.Reply reply = (CollectUploads.Reply) outcome;
                draft.looked(round, reply.version());
                Task then = reply.unread().isEmpty()
                        ? new Task.Check(round)
                        : new Task.Read(round, reply.unread().getFirst());
                turn(draft, round, then);
            }
            case Task.Read(var round, var upload) -> turn(draft, round, new Task.Collect(round));
            case Task.Check(var round) -> {
                CheckCase.Reply reply = (CheckCase.Reply) outcome;
                draft.looked(round, reply.version());
                if (reply.clear()) {
                    turn(draft, round, new Task.Assemble(round, reply.version()));
                } else if (reply.unread()) {
                    turn(draft, round, new Task.Collect(round));
                } else {
                    sleep(draft, round, new Task.Await(round, reply.version(), draft.newToken()));
                }
            }
            case Task.Assemble(var round, var version) -> {
                if (outcome == Operation.Refused.STALE) {
                    turn(draft, round, new Task.Collect(round));
                } else {
                    draft.rounds.put(round, new Phase.Done());
                }
            }
        }
    }

    /** The actor of this name dies and begins anew; who only went to sleep, and has been woken since, does not. */
    World crash(World world, String name) {
        return world.with(draft -> {
            draft.crashes--;
            Actor dead = draft.actors.remove(name);
            if (dead == null || !(dead.task() instanceof Task.Await(var round, var version, var token))) {
                draft.actors.put(name, Actor.about(dead == null ? new Task.Review() : dead.task()));
            } else if (new Phase.Waiting(token).equals(draft.rounds.get(round))) {
                sleep(draft, round, (Task.Await) dead.task().again(draft.newToken()));
            }
        });
    }
}
