/**
 * How the command line and the demo get at cases: through the interface of the server that runs in a home, or of one that
 * they open for as long as they need it. What they have to say to people is said here, too.
 */
@NullMarked
package dev.dossier.local.office;

import org.jspecify.annotations.NullMarked;
