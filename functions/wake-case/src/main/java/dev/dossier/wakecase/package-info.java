/** The Lambda function that follows the table's change stream, and starts or wakes the cases that changed. */
@NullMarked
package dev.dossier.wakecase;

import org.jspecify.annotations.NullMarked;
