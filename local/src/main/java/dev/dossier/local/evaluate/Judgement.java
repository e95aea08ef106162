package dev.dossier.local.evaluate;

import dev.dossier.json.ReadReport;
import java.util.List;
import java.util.Optional;

/**
 * What became of one file.
 *
 * @param file relative to the folder
 * @param kind as the answer says
 * @param unreadable the code of the problem for which the whole file could not be read
 * @param milliseconds from opening the file to the last field
 * @param pageCount pages that the reading tells of
 * @param pages every expected page
 * @param papers every expected document
 * @param extras fields that were read and are not expected
 */
public record Judgement(
        String file,
        String kind,
        Optional<String> unreadable,
        long milliseconds,
        int pageCount,
        List<Page> pages,
        List<Paper> papers,
        List<Extra> extras) {

    public Judgement {
        pages = List.copyOf(pages);
        papers = List.copyOf(papers);
        extras = List.copyOf(extras);
    }

    /**
     * An expected page.
     *
     * @param isKept the reading tells of it exactly once
     * @param isFateRight it tells what became of it as expected
     * @param isTurnRight it was turned as expected; empty for pages of no document, which have no right way up
     */
    public record Page(boolean isKept, boolean isFateRight, Optional<Boolean> isTurnRight) {}

    /**
     * An expected document.
     *
     * @param readAs the type that it was taken for, as in {@code PASSPORT}; empty if no document was found on its pages
     * @param zone its machine-readable zone, if one is expected
     */
    public record Paper(String type, Optional<String> readAs, Optional<Zone> zone, List<Verdict> fields) {
        public Paper {
            fields = List.copyOf(fields);
        }

        public boolean isTypeRight() {
            return readAs.filter(type::equals).isPresent();
        }
    }

    /**
     * An expected machine-readable zone.
     *
     * @param isFound any lines were read
     * @param isRight every character of every line is right
     * @param isCalledValid the check digits of what was read were found right
     */
    public record Zone(boolean isFound, boolean isRight, boolean isCalledValid) {}

    /**
     * A field that was read and is not expected: perhaps invented, perhaps left out of the answer.
     *
     * @param type of the document, as expected where one is
     */
    public record Extra(String type, ReadReport.Field field) {}
}
