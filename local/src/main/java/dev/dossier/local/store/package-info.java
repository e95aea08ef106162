/**
 * Case files, heavy data, committed changes and events on one machine: one SQLite file and one folder, written by one
 * process at a time. Whatever a method here has returned from survives the end of the process and of the power.
 */
@NullMarked
package dev.dossier.local.store;

import org.jspecify.annotations.NullMarked;
