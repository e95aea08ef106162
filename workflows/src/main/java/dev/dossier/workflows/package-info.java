/**
 * The state machines, case types, document types and schemas as data. Nothing here interprets them: Step Functions and
 * the embedded runtime execute the very same files.
 */
@NullMarked
package dev.dossier.workflows;

import org.jspecify.annotations.NullMarked;
