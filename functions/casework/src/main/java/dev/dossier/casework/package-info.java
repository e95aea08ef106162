/**
 * What each state of the workflow does, one class a step, said with the ports of
 * {@link dev.dossier.casework.port}. Every step can be repeated: done twice it gives the same record.
 *
 * <p>A step fails in few ways, because the workflow can do few things: something is away (try again), the case has
 * changed meanwhile (look again), or the input is refused (ask a person). Lambda reports a failure by the full name of
 * its class, which the workflow files catch by that name; so these classes stand in this package, not inside others.
 */
@NullMarked
package dev.dossier.casework;

import org.jspecify.annotations.NullMarked;
