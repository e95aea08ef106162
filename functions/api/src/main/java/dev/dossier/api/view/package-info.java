/** What replies show of a case: plain records, one for each object of {@code openapi.yaml}, and what makes them. */
@NullMarked
package dev.dossier.api.view;

import org.jspecify.annotations.NullMarked;
