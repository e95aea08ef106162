/**
 * The case file: one versioned aggregate of people, relationships, uploads, pages, documents, findings and decisions
 * under one case number.
 *
 * <p>Every change is a function from a case file to a case file; storing it, with compare-and-set on the version, is
 * the business of others.
 */
@NullMarked
package dev.dossier.domain.casefile;

import org.jspecify.annotations.NullMarked;
