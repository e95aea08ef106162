/**
 * Cover sheets: printed with a code that says which paper of whom follows, laid on top of it, and read back from the stack of
 * scans.
 */
@NullMarked
package dev.dossier.reading.cover;

import org.jspecify.annotations.NullMarked;
