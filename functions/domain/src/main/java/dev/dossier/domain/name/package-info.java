/**
 * Names of people across papers, scripts and systems of naming: folding to a common spelling, transliteration as ICAO
 * Doc 9303 prescribes it, and comparison that says how two names differ rather than only that they do.
 */
@NullMarked
package dev.dossier.domain.name;

import org.jspecify.annotations.NullMarked;
