package dev.dossier.domain.casefile;

import dev.dossier.domain.paper.UploadId;
import java.util.List;

/** Something that happened to a case, without personal data: it stands in the audit trail and is told to others. */
public sealed interface CaseEvent {

    /** Stable, lower case with hyphens, as in {@code upload-received}. */
    String type();

    /** What the event says, as plain texts in a fixed order: the chain of the audit trail is computed over them. */
    List<String> facts();

    record CaseOpened() implements CaseEvent {
        @Override
        public String type() {
            return "case-opened";
        }

        @Override
        public List<String> facts() {
            return List.of();
        }
    }

    record PeopleChanged(int people) implements CaseEvent {
        @Override
        public String type() {
            return "people-changed";
        }

        @Override
        public List<String> facts() {
            return List.of(Integer.toString(people));
        }
    }

    record UploadReceived(UploadId upload) implements CaseEvent {
        @Override
        public String type() {
            return "upload-received";
        }

        @Override
        public List<String> facts() {
            return List.of(upload.sha256());
        }
    }

    record UploadRead(UploadId upload, int pages, int documents) implements CaseEvent {
        @Override
        public String type() {
            return "upload-read";
        }

        @Override
        public List<String> facts() {
            return List.of(upload.sha256(), Integer.toString(pages), Integer.toString(documents));
        }
    }

    record UploadRejected(UploadId upload, String problem) implements CaseEvent {
        @Override
        public String type() {
            return "upload-rejected";
        }

        @Override
        public List<String> facts() {
            return List.of(upload.sha256(), problem);
        }
    }

    record CaseChecked(int findings, int open) implements CaseEvent {
        @Override
        public String type() {
            return "case-checked";
        }

        @Override
        public List<String> facts() {
            return List.of(Integer.toString(findings), Integer.toString(open));
        }
    }

    record FindingDecided(DecisionId decision, FindingKey finding, RulingKind ruling) implements CaseEvent {
        @Override
        public String type() {
            return "finding-decided";
        }

        @Override
        public List<String> facts() {
            return List.of(Integer.toString(decision.number()), finding.text(), ruling.name());
        }
    }

    record DecisionWithdrawn(DecisionId decision) implements CaseEvent {
        @Override
        public String type() {
            return "decision-withdrawn";
        }

        @Override
        public List<String> facts() {
            return List.of(Integer.toString(decision.number()));
        }
    }

    record PackageSealed(PackageId sealed, int round) implements CaseEvent {
        @Override
        public String type() {
            return "package-sealed";
        }

        @Override
        public List<String> facts() {
            return List.of(sealed.text(), Integer.toString(round));
        }
    }

    record CaseReopened(int round) implements CaseEvent {
        @Override
        public String type() {
            return "case-reopened";
        }

        @Override
        public List<String> facts() {
            return List.of(Integer.toString(round));
        }
    }
}
