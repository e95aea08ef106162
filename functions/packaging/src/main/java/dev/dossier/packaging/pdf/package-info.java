/**
 * Searchable PDF files in the shape of PDF/A-2u: the pictures of a document's pages as they were read, with the words
 * behind them. Written front to back, one page in memory at a time, and without a clock or chance in them.
 */
@NullMarked
package dev.dossier.packaging.pdf;

import org.jspecify.annotations.NullMarked;
