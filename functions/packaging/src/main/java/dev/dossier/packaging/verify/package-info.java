/**
 * Looks through a package that somebody handed over: whether it is whole, unaltered, and says nothing that contradicts
 * itself. Nothing in it is trusted; names, sizes and lengths are held against limits before anything is read.
 */
@NullMarked
package dev.dossier.packaging.verify;

import org.jspecify.annotations.NullMarked;
