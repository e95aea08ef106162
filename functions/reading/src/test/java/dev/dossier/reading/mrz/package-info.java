@NullMarked
package dev.dossier.reading.mrz;

import org.jspecify.annotations.NullMarked;
