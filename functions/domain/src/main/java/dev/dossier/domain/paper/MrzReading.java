package dev.dossier.domain.paper;

import dev.dossier.domain.mrz.Mrz;

/**
 * A machine-readable zone as it was read.
 *
 * @param page the page that shows it
 * @param box the zone on that page
 * @param confidence how surely every character of every line is right
 */
public record MrzReading(Mrz mrz, PageRef page, Box box, Confidence confidence) {}
