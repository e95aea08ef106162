/** What the reading of machine-readable zones promises. */
@NullMarked
package dev.dossier.reading.mrz;

import org.jspecify.annotations.NullMarked;
