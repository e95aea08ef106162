package dev.dossier.local.engine;

import java.util.Set;

/**
 * Who does the work: reading is slow and has a lane of its own, so that it never holds up the rest.
 *
 * @param slow the functions that go to the slow lane
 */
public record Crew(Lane quick, Lane reading, Set<String> slow) implements AutoCloseable {

    public Crew {
        slow = Set.copyOf(slow);
    }

    Lane laneOf(String function) {
        return slow.contains(function) ? reading : quick;
    }

    @Override
    public void close() {
        reading.close();
        quick.close();
    }
}
