package dev.dossier.casework;

/**
 * One step of the workflow: a request in, a reply out. The same step runs behind a Lambda function and in the embedded
 * runtime, and can be repeated.
 *
 * @param <I> the request
 * @param <O> the reply
 */
public interface Step<I, O> {

    Class<I> request();

    O run(I request);
}
