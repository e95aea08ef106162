/**
 * Finds and reads machine-readable zones: anywhere on a page, at any quarter turn and moderate skew, on scans and
 * photographs.
 *
 * <p>The way of a zone: {@link dev.dossier.reading.text.RibbonFinder} proposes long thin ribbons of dense strokes;
 * {@link dev.dossier.reading.text.LineTracker} follows one to a line;
 * {@link dev.dossier.reading.mrz.ViewFinder} tells how the camera saw them;
 * {@link dev.dossier.reading.text.StripCutter} cuts each line to a strip of even height; the OCR-B model reads the strips
 * in several preparations; {@link dev.dossier.reading.mrz.ZoneDecoder} weighs the alternatives against what a zone can
 * be.
 */
@NullMarked
package dev.dossier.reading.mrz;

import org.jspecify.annotations.NullMarked;
