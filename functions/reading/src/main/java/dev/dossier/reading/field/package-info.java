/**
 * Fields from the text of a page: labels found in spite of OCR's slips, values by where they stand and what they are,
 * the type of the paper by what it calls itself.
 */
@NullMarked
package dev.dossier.reading.field;

import org.jspecify.annotations.NullMarked;
