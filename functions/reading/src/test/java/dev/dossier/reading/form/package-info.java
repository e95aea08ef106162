@NullMarked
package dev.dossier.reading.form;

import org.jspecify.annotations.NullMarked;
