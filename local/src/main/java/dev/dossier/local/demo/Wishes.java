package dev.dossier.local.demo;

import dev.dossier.local.office.Screen;
import java.util.ArrayList;
import java.util.List;

/** What should have happened, held against what did. */
final class Wishes {

    private final Screen screen;
    private final List<String> unfulfilled = new ArrayList<>();
    private int held;

    Wishes(Screen screen) {
        this.screen = screen;
    }

    /** Notes whether {@code wish} came true, and says so. */
    void hold(boolean fulfilled, String wish) {
        held++;
        screen.say((fulfilled ? "  ok      " : "  FAILED  ") + wish);
        if (!fulfilled) {
            unfulfilled.add(wish);
        }
    }

    /** As {@link #hold}, showing both sides if they differ. */
    void same(Object expected, Object found, String wish) {
        hold(
                expected.equals(found),
                wish + (expected.equals(found) ? "" : ": expected " + expected + ", found " + found));
    }

    int held() {
        return held;
    }

    List<String> unfulfilled() {
        return List.copyOf(unfulfilled);
    }
}
