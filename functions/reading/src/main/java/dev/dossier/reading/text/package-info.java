/**
 * Text on pages: ribbons of strokes, the lines they are part of, which way is up, and the words that stand there.
 */
@NullMarked
package dev.dossier.reading.text;

import org.jspecify.annotations.NullMarked;
