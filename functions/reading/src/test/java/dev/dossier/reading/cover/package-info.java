@NullMarked
package dev.dossier.reading.cover;

import org.jspecify.annotations.NullMarked;
