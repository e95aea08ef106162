package dev.dossier.domain.casefile;

import dev.dossier.domain.paper.CoverSheet;
import dev.dossier.domain.paper.DocumentId;
import dev.dossier.domain.paper.PageRef;
import java.util.Optional;

/** What became of a page. Every page of every upload has exactly one fate. */
public sealed interface PageFate {

    /** The name in files and interfaces. */
    String label();

    record InDocument(DocumentId document) implements PageFate {
        @Override
        public String label() {
            return "document";
        }
    }

    record Blank() implements PageFate {
        @Override
        public String label() {
            return "blank";
        }
    }

    /**
     * A cover or patch sheet that sorts a stack of scans.
     *
     * @param cover what a cover sheet says of the pages behind it
     */
    record Separator(Optional<CoverSheet> cover) implements PageFate {

        /** A sheet that says nothing but that something else begins. */
        public Separator() {
            this(Optional.empty());
        }

        @Override
        public String label() {
            return "separator";
        }
    }

    /** The very same picture as another page. */
    record Duplicate(PageRef of) implements PageFate {
        @Override
        public String label() {
            return "duplicate";
        }
    }

    /** A person asked for a new scan. */
    record SentBack() implements PageFate {
        @Override
        public String label() {
            return "sent-back";
        }
    }

    /**
     * The page could not be read; a case with such a page cannot close.
     *
     * @param problem a stable code, as in {@code page-too-large}
     */
    record Unaccounted(String problem) implements PageFate {
        @Override
        public String label() {
            return "unaccounted";
        }
    }
}
