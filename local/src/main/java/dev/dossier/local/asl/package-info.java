/**
 * The part of Amazon States Language that Dossier's state machines use, read from the very files that Step Functions
 * runs, and what each state does next, as functions without memory. Whatever a file says beyond this part is an error
 * when it is read. Carrying executions out, durably, is the business of {@code dev.dossier.local.engine}.
 */
@NullMarked
package dev.dossier.local.asl;

import org.jspecify.annotations.NullMarked;
