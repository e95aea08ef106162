package dev.dossier.local.engine;

import dev.dossier.local.asl.Move;

/** Sees every move of every execution, after it has been written down. It must be quick and must not fail. */
@FunctionalInterface
public interface Observer {

    Observer NOBODY = (machine, execution, state, move) -> {};

    /** The execution of {@code machine} called {@code execution} has made {@code move} from {@code state}. */
    void saw(String machine, String execution, String state, Move move);
}
