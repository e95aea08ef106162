/**
 * The machine-readable zone of ICAO Doc 9303 parts 3 to 7: its formats, positions, check digits and what they say.
 *
 * <p>A zone here is made of characters that somebody already read. Green check digits prove little about names, states
 * and sex; {@link dev.dossier.domain.mrz.Mrz#checks()} says what is proved and what is not.
 */
@NullMarked
package dev.dossier.domain.mrz;

import org.jspecify.annotations.NullMarked;
