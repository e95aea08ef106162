/** The Lambda function that checks a whole case. */
@NullMarked
package dev.dossier.checkcase;

import org.jspecify.annotations.NullMarked;
