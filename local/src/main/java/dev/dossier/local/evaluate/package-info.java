/**
 * Measures reading: what was read of a folder of documents is held against their expected answers and counted, field by
 * field. It reads nothing itself and knows no engine; whoever reads hands over reports.
 */
@NullMarked
package dev.dossier.local.evaluate;

import org.jspecify.annotations.NullMarked;
