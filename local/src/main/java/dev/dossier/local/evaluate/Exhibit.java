package dev.dossier.local.evaluate;

import java.util.Optional;

/**
 * A field that was not read as expected, with the place where it stands.
 *
 * @param file relative to the folder
 * @param picture a data URI; empty if the page has no picture or the place is not known
 */
public record Exhibit(Why why, String file, String type, Verdict verdict, Optional<String> picture) {

    /** What is wrong with a field. */
    public enum Why {
        SILENT("Silent errors", "accepted and wrong", Integer.MAX_VALUE),
        WRONG("Wrong and flagged", "a person would have looked", 100),
        MISSED("Not read", "legible, and nothing was read", 100);

        private final String title;
        private final String meaning;
        private final int most;

        Why(String title, String meaning, int most) {
            this.title = title;
            this.meaning = meaning;
            this.most = most;
        }

        public String title() {
            return title;
        }

        public String meaning() {
            return meaning;
        }

        /** How many are shown, at most. */
        public int most() {
            return most;
        }

        /** Why a field is to be shown; empty if it was read as expected. */
        static Optional<Why> of(Verdict verdict) {
            if (verdict.isRight()) {
                return Optional.empty();
            }
            if (verdict.isSilentError()) {
                return Optional.of(SILENT);
            }
            return Optional.of(verdict.read().isPresent() ? WRONG : MISSED);
        }
    }
}
