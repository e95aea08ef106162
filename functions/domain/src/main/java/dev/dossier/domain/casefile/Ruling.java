package dev.dossier.domain.casefile;

import dev.dossier.domain.paper.DocumentId;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldValue;
import dev.dossier.domain.paper.PageRef;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a person said about a finding. */
public sealed interface Ruling {

    RulingKind kind();

    /** It is right as it stands. */
    record Accept() implements Ruling {
        @Override
        public RulingKind kind() {
            return RulingKind.ACCEPT;
        }
    }

    /** The page says something else. */
    record Correct(DocumentId document, FieldName field, FieldValue value) implements Ruling {
        @Override
        public RulingKind kind() {
            return RulingKind.CORRECT;
        }
    }

    /** Nobody can read it, and a new scan would not help. */
    record Illegible(DocumentId document, FieldName field) implements Ruling {
        @Override
        public RulingKind kind() {
            return RulingKind.ILLEGIBLE;
        }
    }

    /** The page must be scanned again; what was read on it no longer counts. */
    record SendBack(PageRef page) implements Ruling {
        @Override
        public RulingKind kind() {
            return RulingKind.SEND_BACK;
        }
    }

    /** The document belongs to these people; nobody means that it does not belong to the case's people. */
    record Assign(DocumentId document, SortedSet<PersonId> people) implements Ruling {
        public Assign {
            people = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(people));
        }

        @Override
        public RulingKind kind() {
            return RulingKind.ASSIGN;
        }
    }

    /** The requirement need not be met in this case. */
    record Waive(RequirementKey requirement) implements Ruling {
        @Override
        public RulingKind kind() {
            return RulingKind.WAIVE;
        }
    }
}
