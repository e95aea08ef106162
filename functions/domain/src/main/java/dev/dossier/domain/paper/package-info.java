/**
 * What is true of a paper on a desk: its type, its pages, the values printed on it and where each was seen.
 *
 * <p>Values keep what was seen beside what it means; nothing here knows how a scan is read or where it is kept.
 */
@NullMarked
package dev.dossier.domain.paper;

import org.jspecify.annotations.NullMarked;
