package dev.dossier.domain.casefile;

import dev.dossier.domain.paper.DocumentId;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.UploadId;

/** What a finding speaks of. */
public sealed interface FindingSubject {

    /** A stable text without personal data, for keys and links. */
    String text();

    record OfRequirement(RequirementKey requirement) implements FindingSubject {
        @Override
        public String text() {
            return requirement.text();
        }
    }

    record OfPerson(PersonId person) implements FindingSubject {
        @Override
        public String text() {
            return person.text();
        }
    }

    record OfDocument(DocumentId document) implements FindingSubject {
        @Override
        public String text() {
            return document.text();
        }
    }

    record OfField(DocumentId document, FieldName field) implements FindingSubject {
        @Override
        public String text() {
            return document.text() + "." + field.text();
        }
    }

    record OfPage(PageRef page) implements FindingSubject {
        @Override
        public String text() {
            return page.upload().brief() + "-p" + page.page().number();
        }
    }

    record OfUpload(UploadId upload) implements FindingSubject {
        @Override
        public String text() {
            return upload.brief();
        }
    }
}
