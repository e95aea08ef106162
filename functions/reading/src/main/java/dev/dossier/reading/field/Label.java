package dev.dossier.reading.field;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.FieldName;

/**
 * A label on a page.
 *
 * @param name the field that it labels, with its role
 * @param language of the label
 * @param chunk the chunk it ends in
 * @param to the first token after it in that chunk
 */
record Label(FieldName name, String language, int chunk, int to, Box box, double score) {

    Label named(FieldName other) {
        return new Label(other, language, chunk, to, box, score);
    }
}
