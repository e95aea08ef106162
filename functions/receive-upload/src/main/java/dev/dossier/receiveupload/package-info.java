/** The Lambda function that takes in a file that has arrived in the inbox. */
@NullMarked
package dev.dossier.receiveupload;

import org.jspecify.annotations.NullMarked;
