/** The console driven as a person drives it, in a real browser, on the real workflow. */
@NullMarked
package dev.dossier.local.browser;

import org.jspecify.annotations.NullMarked;
