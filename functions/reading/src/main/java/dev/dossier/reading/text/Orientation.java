package dev.dossier.reading.text;

import dev.dossier.domain.paper.QuarterTurn;

/**
 * Which way a page lies.
 *
 * @param turn the clockwise quarter turn that makes it upright
 * @param sure true if words were read that say so
 */
public record Orientation(QuarterTurn turn, boolean sure) {}
