/** Bags of RFC 8493: their files and digests, and how they are written into a ZIP file. */
@NullMarked
package dev.dossier.packaging.bag;

import org.jspecify.annotations.NullMarked;
