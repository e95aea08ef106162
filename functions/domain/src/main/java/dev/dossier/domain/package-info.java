/** The case file: people, uploads, pages, documents, findings and decisions under one case number. */
@NullMarked
package dev.dossier.domain;

import org.jspecify.annotations.NullMarked;
