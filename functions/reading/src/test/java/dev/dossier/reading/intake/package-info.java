@NullMarked
package dev.dossier.reading.intake;

import org.jspecify.annotations.NullMarked;
