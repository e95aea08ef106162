/**
 * Checking a case: which people its documents are about, which requirements are met, and one rule for every kind of
 * finding. One rule is one class, one test and one page in {@code docs/findings/}.
 */
@NullMarked
package dev.dossier.domain.rule;

import org.jspecify.annotations.NullMarked;
