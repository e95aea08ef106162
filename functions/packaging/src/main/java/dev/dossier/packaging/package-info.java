/**
 * A finished case as one file that leaves the house: a bag of RFC 8493 in a ZIP file, with the originals, a searchable
 * copy of every document, the case and its audit trail. The same case file gives the same bytes on every machine.
 */
@NullMarked
package dev.dossier.packaging;

import org.jspecify.annotations.NullMarked;
