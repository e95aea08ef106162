@NullMarked
package dev.dossier.reading.net;

import org.jspecify.annotations.NullMarked;
