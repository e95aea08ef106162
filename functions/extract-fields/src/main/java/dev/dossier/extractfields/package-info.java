/** The Lambda function that notes in the case what reading an upload came to. */
@NullMarked
package dev.dossier.extractfields;

import org.jspecify.annotations.NullMarked;
