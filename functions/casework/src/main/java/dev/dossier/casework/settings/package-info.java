/**
 * What Dossier may be told from outside: limits, each with its default and its range. On one machine they come from a
 * file, the environment and the command line, on AWS from the environment; they are read here and nowhere else.
 */
@NullMarked
package dev.dossier.casework.settings;

import org.jspecify.annotations.NullMarked;
