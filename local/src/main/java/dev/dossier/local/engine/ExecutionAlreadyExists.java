package dev.dossier.local.engine;

/** An execution of this name has been started before: with other input, or it has ended. */
public final class ExecutionAlreadyExists extends RuntimeException {

    private static final long serialVersionUID = 1;

    ExecutionAlreadyExists(String name) {
        super("There is an execution called " + name + " already");
    }
}
