/**
 * Runs small Tesseract nets on pictures of single lines, and tells what they say of every place and every character.
 *
 * <p>Tesseract itself keeps only the best text and ranks what else it could be. Whoever knows how many characters a line
 * has, or that some of them must be digits, needs the whole answer: {@link dev.dossier.reading.net.LineNet} gives it.
 */
@NullMarked
package dev.dossier.reading.net;

import org.jspecify.annotations.NullMarked;
