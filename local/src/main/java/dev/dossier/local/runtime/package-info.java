/** The whole house on one machine: stores, workflow, readers and the pump between them, put together. */
@NullMarked
package dev.dossier.local.runtime;

import org.jspecify.annotations.NullMarked;
