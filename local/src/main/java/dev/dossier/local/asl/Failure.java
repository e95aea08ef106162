package dev.dossier.local.asl;

import java.nio.charset.StandardCharsets;

/**
 * Why something in an execution failed.
 *
 * @param error the name that Retry and Catch match: the full name of an exception class, or one of the names below
 * @param cause for people; of a failed function, a JSON text with {@code errorMessage} and {@code errorType}
 */
public record Failure(String error, String cause) {

    /** Stands in Retry and Catch for every error but {@link #DATA_LIMIT_EXCEEDED} and {@link #RUNTIME}. */
    public static final String ALL = "States.ALL";

    /** Stands in Retry and Catch for what {@link #ALL} stands for, but {@link #TIMEOUT}; also a failed child. */
    public static final String TASK_FAILED = "States.TaskFailed";

    public static final String TIMEOUT = "States.Timeout";
    public static final String QUERY_EVALUATION = "States.QueryEvaluationError";
    public static final String NO_CHOICE = "States.NoChoiceMatched";
    public static final String RUNTIME = "States.Runtime";
    public static final String DATA_LIMIT_EXCEEDED = "States.DataLimitExceeded";

    /** The most that a state may take in or give out, in bytes of UTF-8: 256 KiB. */
    public static final int MOST_BYTES = 256 * 1024;

    /** True if one of {@code names}, as Retry and Catch list them, means this failure. */
    boolean isNamedBy(Iterable<String> names) {
        for (String name : names) {
            boolean named = switch (name) {
                case ALL -> !isTerminal();
                case TASK_FAILED -> !isTerminal() && !error.equals(TIMEOUT);
                default -> name.equals(error);
            };
            if (named) {
                return true;
            }
        }
        return false;
    }

    private boolean isTerminal() {
        return error.equals(DATA_LIMIT_EXCEEDED) || error.equals(RUNTIME);
    }

    /** A cause that names {@code what} and repeats nothing of it. */
    static Failure tooLarge(String what, byte[] text) {
        return new Failure(
                DATA_LIMIT_EXCEEDED, "The " + what + " has " + text.length + " bytes of JSON, more than " + MOST_BYTES);
    }

    /** The bytes that {@code json} takes, as limits count them. */
    static byte[] bytes(Object json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }
}
