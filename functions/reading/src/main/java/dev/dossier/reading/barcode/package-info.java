/**
 * Finds and reads barcodes on pages: PDF417 on American and Canadian licences and in the footers of forms, QR codes on cover
 * sheets. Error correction vouches for what is read; what a code says is understood here, and never guessed.
 */
@NullMarked
package dev.dossier.reading.barcode;

import org.jspecify.annotations.NullMarked;
