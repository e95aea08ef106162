/**
 * How domain things are written down. One mapper for stores, queues, packages and interfaces; names are stable, and
 * errors say where a text went wrong without repeating it.
 */
@NullMarked
package dev.dossier.json;

import org.jspecify.annotations.NullMarked;
