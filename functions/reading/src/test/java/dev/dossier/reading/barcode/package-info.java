@NullMarked
package dev.dossier.reading.barcode;

import org.jspecify.annotations.NullMarked;
