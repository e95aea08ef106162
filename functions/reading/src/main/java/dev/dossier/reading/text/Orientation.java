package dev.dossier.reading.text;

import dev.dossier.domain.paper.QuarterTurn;

/**
 * Which way a page lies, as the words on a few of its lines say.
 *
 * @param turn the clockwise quarter turn that makes it upright
 * @param sure true if words were read that say so
 * @param share of the letters read that way, those in words that were read surely, each counted as far as it is sure
 * @param clarity the mean likelihood of a letter read that way, 0 to 1; 0 if nothing was read
 */
public record Orientation(QuarterTurn turn, boolean sure, double share, double clarity) {}
