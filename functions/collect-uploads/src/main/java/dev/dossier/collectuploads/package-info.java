/** The Lambda function that looks which uploads of a case nobody has read yet. */
@NullMarked
package dev.dossier.collectuploads;

import org.jspecify.annotations.NullMarked;
