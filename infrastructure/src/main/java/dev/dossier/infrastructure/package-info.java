/**
 * Dossier on AWS: one construct per capability, named for what it does, and stages side by side as values. Nothing here
 * decides what happens to a case; it says what stands where, who may do what, and who is called when something fails.
 */
@NullMarked
package dev.dossier.infrastructure;

import org.jspecify.annotations.NullMarked;
