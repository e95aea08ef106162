package dev.dossier.local.asl;

import java.util.Optional;

/**
 * How a state is left.
 *
 * @param output what the next state takes in; what the state came to if it is empty
 * @param assign variables to set, visible from the next state on
 * @param next the next state; the end of this scope if it is empty
 */
record Exit(Optional<Template> output, Template.Fields assign, Optional<String> next) {}
