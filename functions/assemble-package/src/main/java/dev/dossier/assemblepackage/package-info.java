/** The Lambda function that makes the package of a case that is clear, and seals the case. */
@NullMarked
package dev.dossier.assemblepackage;

import org.jspecify.annotations.NullMarked;
