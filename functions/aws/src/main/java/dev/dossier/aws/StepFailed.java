package dev.dossier.aws;

/**
 * A step failed in a way that nobody foresaw. Names the class of the failure and where in the code it happened; its
 * message is dropped, because it may quote a paper.
 */
public final class StepFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private StepFailed(Throwable unforeseen) {
        super("The step failed with " + unforeseen.getClass().getName() + "; its trace says where");
        setStackTrace(unforeseen.getStackTrace());
    }

    /** {@code failure} itself if it is one of ours, whose messages hold no personal data. */
    static RuntimeException unlessKnown(RuntimeException failure) {
        return failure.getClass().getName().startsWith("dev.dossier.") ? failure : new StepFailed(failure);
    }
}
