@NullMarked
package dev.dossier.reading.text;

import org.jspecify.annotations.NullMarked;
