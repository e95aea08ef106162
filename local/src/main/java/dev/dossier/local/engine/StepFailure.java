package dev.dossier.local.engine;

/**
 * A step failed in a way that AWS has its own name for, as in {@code Runtime.OutOfMemory} or {@code Sandbox.Timedout}.
 * The workflow sees that name in place of the name of this class.
 */
public final class StepFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String error;

    /**
     * A failure.
     *
     * @param error the name that Retry and Catch match
     * @param message for people, without personal data
     */
    public StepFailure(String error, String message) {
        super(message);
        this.error = error;
    }

    public String error() {
        return error;
    }
}
