@NullMarked
package dev.dossier.reading;

import org.jspecify.annotations.NullMarked;
