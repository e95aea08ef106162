/**
 * The watched folder: files that scanners and people put into {@code inbox/CASE} are handed in to that case. A file is
 * taken when it has stopped growing, and lies in {@code .taken} afterwards; a stop at any instant loses nothing, and at
 * worst hands the same bytes in once more, which changes nothing.
 */
@NullMarked
package dev.dossier.local.inbox;

import org.jspecify.annotations.NullMarked;
