/**
 * Takes files apart into pages: finds out what the bytes are, whatever the name says, and makes a picture of every
 * page. All limits are checked before anything large is decoded.
 */
@NullMarked
package dev.dossier.reading.intake;

import org.jspecify.annotations.NullMarked;
