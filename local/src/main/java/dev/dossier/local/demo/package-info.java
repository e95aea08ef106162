/** The demo: three made-up cases go through the house, and everything that should happen is held against what does. */
@NullMarked
package dev.dossier.local.demo;

import org.jspecify.annotations.NullMarked;
