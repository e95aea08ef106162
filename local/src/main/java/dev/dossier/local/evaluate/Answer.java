package dev.dossier.local.evaluate;

import dev.dossier.domain.paper.Box;
import java.util.List;
import java.util.Optional;

/**
 * What a reader should say about one file.
 *
 * @param file the name of the file beside the answer; empty if the answer does not say
 * @param kind how the file came about, as in {@code clean} or {@code aged}; {@link #NO_KIND} if the answer does not say
 */
public record Answer(String file, String kind, List<Page> pages, List<Paper> papers) {

    /** The kind of files whose answer names none. */
    public static final String NO_KIND = "unstated";

    public Answer {
        pages = List.copyOf(pages);
        papers = List.copyOf(papers);
    }

    /**
     * A page.
     *
     * @param page from 1
     * @param rotation the clockwise turn in degrees that makes the page upright
     * @param width of the upright page in pixels; 0 if unknown
     * @param height of the upright page in pixels; 0 if unknown
     */
    public record Page(int page, String fate, int rotation, int width, int height) {}

    /**
     * A document.
     *
     * @param zone the lines of its machine-readable zone, top down
     */
    public record Paper(String type, List<Integer> pages, Optional<List<String>> zone, List<Field> fields) {
        public Paper {
            pages = List.copyOf(pages);
            zone = zone.map(List::copyOf);
            fields = List.copyOf(fields);
        }
    }

    /**
     * A value.
     *
     * @param page from 1; 0 if unknown
     * @param box on the upright page, if known
     * @param legible whether a person could read it
     */
    public record Field(String name, String value, int page, Optional<Box> box, boolean legible) {}
}
