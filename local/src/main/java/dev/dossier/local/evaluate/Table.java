package dev.dossier.local.evaluate;

import java.util.List;

/**
 * A table of figures, for whatever shows it.
 *
 * @param texts how many of the first columns hold texts; the others hold figures
 */
record Table(String title, int texts, List<String> heads, List<List<String>> rows) {

    Table {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != heads.size()) {
                throw new IllegalArgumentException("A row has a cell under each head");
            }
        }
    }
}
