package dev.dossier.reading.field;

import dev.dossier.domain.paper.Box;

/**
 * A phrase of a lexicon, found in a chunk.
 *
 * @param chunk which chunk of the page, counted from 0
 * @param from the first token of the phrase
 * @param to the first token after it
 */
record PhraseHit(String key, String language, int chunk, int from, int to, Box box, double score) {}
