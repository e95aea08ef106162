package dev.dossier.local.asl;

/** Carries a {@link Failure} to whoever handles the errors of the state. */
final class StateFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Failure failure;

    StateFailed(Failure failure) {
        super(failure.error());
        this.failure = failure;
    }

    Failure failure() {
        return failure;
    }
}
