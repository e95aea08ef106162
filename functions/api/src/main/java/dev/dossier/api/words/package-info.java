/**
 * How things are called and findings are said in plain English. The texts are data, {@code wording.en.json}; a text in
 * another language is another such file.
 */
@NullMarked
package dev.dossier.api.words;

import org.jspecify.annotations.NullMarked;
