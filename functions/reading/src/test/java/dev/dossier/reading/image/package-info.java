@NullMarked
package dev.dossier.reading.image;

import org.jspecify.annotations.NullMarked;
