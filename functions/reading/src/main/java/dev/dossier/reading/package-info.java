/**
 * Scan in, fields with evidence out. Everything here treats its input as hostile and may be killed at any moment: it
 * keeps nothing between calls but warm engines, and writes only where it is told.
 */
@NullMarked
package dev.dossier.reading;

import org.jspecify.annotations.NullMarked;
