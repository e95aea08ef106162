package dev.dossier.local.interleaving;

import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.local.interleaving.World.Phase;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Goes every way that events can take from one world on, and looks at every world in which nothing moves any more. */
final class Explorer {

    /** Two deliveries of the change stream may be under way at once. */
    private static final List<String> DELIVERIES = List.of("wake 1", "wake 2");

    /**
     * What was seen.
     *
     * @param schedules how many orders of operations there are, each from the first operation to rest
     * @param worlds how many different worlds they lead through
     * @param atRest how many different worlds they end in
     * @param lost an order after which the case sleeps although it has changed; empty if there is none
     */
    record Outcome(BigInteger schedules, int worlds, int atRest, Optional<List<String>> lost) {}

    private record Move(String what, boolean mishap, Supplier<World> into) {}

    private final House house;
    private final Motion motion;
    private final Map<World, BigInteger> seen = new HashMap<>();
    private final Deque<String> way = new ArrayDeque<>();
    private final Map<Kept, Boolean> checked = new HashMap<>();
    private int atRest;
    private Optional<List<String>> lost = Optional.empty();

    Explorer(House house) {
        this.house = house;
        this.motion = new Motion(house);
    }

    /** Stops at the first order that loses a wake-up. */
    Outcome explore(World start) {
        BigInteger schedules = schedulesFrom(start);
        return new Outcome(schedules, seen.size(), atRest, lost);
    }

    private BigInteger schedulesFrom(World world) {
        BigInteger known = seen.get(world);
        if (known != null) {
            return known;
        }
        List<Move> moves = moves(world);
        BigInteger schedules = BigInteger.ZERO;
        if (moves.stream().allMatch(Move::mishap)) {
            schedules = BigInteger.ONE;
            atRest++;
            if (!isRight(world) && lost.isEmpty()) {
                lost = Optional.of(List.copyOf(way.reversed()));
            }
        }
        for (Move move : moves) {
            if (lost.isPresent()) {
                return schedules;
            }
            way.push(move.what());
            schedules = schedules.add(schedulesFrom(move.into().get()));
            way.pop();
        }
        seen.put(world, schedules);
        return schedules;
    }

    private List<Move> moves(World world) {
        List<Move> moves = new ArrayList<>();
        world.actors().forEach((name, actor) -> {
            moves.add(new Move(name + ": " + actor.task(), false, () -> motion.step(world, name)));
            if (world.crashes() > 0 && !actor.answers().isEmpty()) {
                moves.add(new Move(name + " dies and begins anew", true, () -> motion.crash(world, name)));
            }
            if (world.failures() > 0 && name.startsWith("execution")) {
                moves.add(new Move(name + " fails for good", true, () -> motion.fail(world, name)));
            }
        });
        DELIVERIES.stream()
                .filter(name -> !world.actors().containsKey(name))
                .findFirst()
                .ifPresent(name -> {
                    if (world.undelivered() > 0) {
                        moves.add(new Move("stream brings a change", false, () -> deliver(world, name, false)));
                    }
                    if (world.repeats() > 0) {
                        moves.add(new Move("stream repeats a change", true, () -> deliver(world, name, true)));
                    }
                });
        return moves;
    }

    private World deliver(World world, String name, boolean again) {
        return world.with(draft -> {
            draft.undelivered -= again ? 0 : 1;
            draft.repeats -= again ? 1 : 0;
            draft.actors.put(name, Actor.about(new Task.Deliver()));
            motion.step(draft, name);
        });
    }

    /**
     * A world at rest is right if the case is sealed, or if its execution sleeps on the newest version and will be
     * found by the next change; and if everything was read and checked. One whose step has failed may sleep on what is
     * not done, but not on a version that it has not looked at.
     */
    private boolean isRight(World world) {
        CaseFile file = world.stored().file();
        boolean othersDone =
                world.rounds().headMap(file.round()).values().stream().allMatch(new Phase.Done()::equals);
        Phase phase = world.rounds().get(file.round());
        boolean sleeps = phase instanceof Phase.Waiting(var token)
                && world.sleeper()
                        .filter(parked -> parked.token().equals(token))
                        .filter(parked -> parked.seen().equals(file.version()))
                        .isPresent();
        if (phase instanceof Phase.Troubled(var token, var seen)) {
            return othersDone
                    && seen.equals(file.version())
                    && world.sleeper().filter(p -> p.token().equals(token)).isPresent();
        }
        boolean settled = file.isSealed() ? new Phase.Done().equals(phase) : sleeps;
        return othersDone
                && settled
                && file.unread().isEmpty()
                && checked.computeIfAbsent(world.stored(), this::isChecked);
    }

    /** Checking once more would change nothing. */
    private boolean isChecked(Kept kept) {
        CaseFile file = kept.file();
        LocalDate today = LocalDate.ofInstant(House.NOON, ZoneOffset.UTC);
        return file.checked()
                .equals(Optional.of(
                        house.rulebook().checker().check(file, house.rulebook().typeOf(file.type()), today)));
    }
}
