/**
 * The public form of a case, as it stands in a package: what downstream systems read, apart from how cases are stored.
 * Its contract is {@code case.schema.json} and {@code audit.schema.json}; a change here that a reader could notice is a
 * new format.
 */
@NullMarked
package dev.dossier.json.published;

import org.jspecify.annotations.NullMarked;
