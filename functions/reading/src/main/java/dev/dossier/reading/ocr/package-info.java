/**
 * Characters from pictures of lines and pages: Tesseract, called through Tess4J's bindings, with the native libraries
 * that come with Dossier.
 */
@NullMarked
package dev.dossier.reading.ocr;

import org.jspecify.annotations.NullMarked;
