@NullMarked
package dev.dossier.reading.field;

import org.jspecify.annotations.NullMarked;
