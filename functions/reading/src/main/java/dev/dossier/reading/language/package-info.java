/**
 * The languages that text is read in: which there are, which come with Dossier, and those that a home adds or leaves
 * out.
 */
@NullMarked
package dev.dossier.reading.language;

import org.jspecify.annotations.NullMarked;
