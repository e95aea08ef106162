package dev.dossier.local.asl;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/**
 * When and how often work is tried again.
 *
 * @param errors the errors that it answers
 * @param seconds before the first attempt, at least 1
 * @param backoffRate by which the pause grows from one attempt to the next, at least 1
 * @param attempts how often it is tried again; 0 for never
 * @param mostSeconds the longest pause, if it is limited
 * @param jitter true if the pause is shortened at random, down to nothing
 */
public record Retrier(
        List<String> errors, int seconds, double backoffRate, int attempts, OptionalInt mostSeconds, boolean jitter) {

    public Retrier {
        errors = List.copyOf(errors);
    }

    /** The pause before trying again after {@code before} attempts of this kind. */
    Duration pause(int before, RandomGenerator random) {
        double grown = seconds * Math.pow(backoffRate, before);
        double pause = Math.min(grown, mostSeconds.orElse(Integer.MAX_VALUE));
        return Duration.ofMillis(Math.round(1000 * (jitter ? random.nextDouble(0, Math.max(pause, 0.001)) : pause)));
    }
}
