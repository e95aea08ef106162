/**
 * Reads forms by what their files and footers say of them: the entries of interactive forms, mapped by their tooltips and
 * their places because export values and field names lie, and the footer that names form, edition and page.
 */
@NullMarked
package dev.dossier.reading.form;

import org.jspecify.annotations.NullMarked;
