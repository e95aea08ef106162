/**
 * The command line, for people and scripts. Commands that touch cases ask the same interface as the console: of the
 * server that runs in the home, or of one that they start for themselves. No command ever shows a stack trace.
 */
@NullMarked
package dev.dossier.local.cli;

import org.jspecify.annotations.NullMarked;
