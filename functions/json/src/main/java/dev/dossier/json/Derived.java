package dev.dossier.json;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** What domain types work out from their components is not written, so that no text can contradict itself. */
final class Derived {

    private Derived() {}

    interface OfCaseFile {
        @JsonIgnore
        boolean isSealed();
    }

    interface OfChecked {
        @JsonIgnore
        boolean isClear();
    }

    interface OfAssessedFinding {
        @JsonIgnore
        boolean isOpen();
    }

    interface OfMrz {
        @JsonIgnore
        boolean isValid();
    }
}
