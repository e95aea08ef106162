/** Measures how fast Dossier reads, beside the bare library and the programs that people use instead, on the same pages. */
@NullMarked
package dev.dossier.local.bench;

import org.jspecify.annotations.NullMarked;
