/** The Lambda function that puts an execution to sleep until its case changes. */
@NullMarked
package dev.dossier.awaitchange;

import org.jspecify.annotations.NullMarked;
