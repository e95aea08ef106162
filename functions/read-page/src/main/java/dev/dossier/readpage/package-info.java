/** The Lambda function that reads one page. */
@NullMarked
package dev.dossier.readpage;

import org.jspecify.annotations.NullMarked;
