package dev.dossier.reading.text;

import dev.dossier.domain.paper.QuarterTurn;

/**
 * Which way a page lies.
 *
 * @param turn the clockwise quarter turn that makes it upright
 * @param skew what is left after that turn: the slope of the lines in degrees, clockwise positive, -22 to 22
 * @param sure true if words were read that say so
 */
public record Orientation(QuarterTurn turn, double skew, boolean sure) {}
