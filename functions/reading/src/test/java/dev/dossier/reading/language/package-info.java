@NullMarked
package dev.dossier.reading.language;

import org.jspecify.annotations.NullMarked;
