/** The Lambda function that takes an upload apart into pages. */
@NullMarked
package dev.dossier.prepareupload;

import org.jspecify.annotations.NullMarked;
