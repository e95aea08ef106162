/**
 * Pictures as arrays of grey values, and what is done to them before anybody reads them: turning, scaling, rectifying,
 * flattening of backgrounds, binarising, measuring of sharpness and light.
 *
 * <p>All coordinates are pixels from the top left corner; a pixel's centre lies at half coordinates.
 */
@NullMarked
package dev.dossier.reading.image;

import org.jspecify.annotations.NullMarked;
