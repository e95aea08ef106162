/**
 * Reads scans where reading can be killed: in child processes with limits on heap, memory and time. A file that passes a
 * limit, or makes its reader die, costs that reader its life and nobody else anything.
 */
@NullMarked
package dev.dossier.local.reader;

import org.jspecify.annotations.NullMarked;
