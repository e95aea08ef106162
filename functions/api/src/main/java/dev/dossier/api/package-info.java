/**
 * What the console and other clients may ask, per role. Requests and replies are plain values, so that the same routes
 * answer behind the embedded web server and behind a Lambda function; {@code openapi.yaml} beside this package is the
 * contract.
 *
 * <p>A reply never carries what its caller may not see, and an error never carries personal data: it says what broke
 * and what to do next.
 */
@NullMarked
package dev.dossier.api;

import org.jspecify.annotations.NullMarked;
