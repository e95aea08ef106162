package dev.dossier.local.engine;

import dev.dossier.local.asl.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has to be done once a transaction is committed. */
final class Effects {

    /** A move that was written down. */
    record Made(Run run, String state, Move move) {}

    /** A strand that somebody can move on, and the function that is called then. */
    record Ready(Strand strand, Optional<String> function) {}

    final List<Ready> ready = new ArrayList<>();
    final List<Strand> timed = new ArrayList<>();
    final List<Run> limited = new ArrayList<>();
    final List<Made> moves = new ArrayList<>();

    /** True if strands were removed, so that somebody may be working for nothing. */
    boolean removed;
}
