package dev.dossier.domain.casefile;

import dev.dossier.domain.casefile.FindingSubject.OfDocument;
import dev.dossier.domain.casefile.FindingSubject.OfField;
import dev.dossier.domain.casefile.FindingSubject.OfPage;
import dev.dossier.domain.casefile.FindingSubject.OfPerson;
import dev.dossier.domain.casefile.FindingSubject.OfRequirement;
import dev.dossier.domain.casefile.FindingSubject.OfUpload;
import dev.dossier.domain.date.DateInterval;
import dev.dossier.domain.mrz.MrzPart;
import dev.dossier.domain.paper.DocumentId;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.Side;
import dev.dossier.domain.paper.UploadId;
import java.util.List;

/**
 * One fact about a field, document, person or case that deserves attention, as data. What it is called in words and
 * how grave it is are the business of the {@link Policy} and of {@code docs/findings/}.
 */
public sealed interface Finding {

    /** Stable, lower case with hyphens; the name of the finding's page in {@code docs/findings/}. */
    String code();

    FindingSubject subject();

    /** Names this finding, so that a decision about it stays with it while its facts stay the same. */
    default FindingKey key() {
        return new FindingKey(code() + "/" + subject().text());
    }

    /** The checklist asks for a paper that is not there. */
    record DocumentMissing(RequirementKey requirement) implements Finding {
        @Override
        public String code() {
            return "document-missing";
        }

        @Override
        public FindingSubject subject() {
            return new OfRequirement(requirement);
        }
    }

    /** A document does not show a field that papers of its type must show. */
    record FieldMissing(DocumentId document, FieldName field) implements Finding {
        @Override
        public String code() {
            return "field-missing";
        }

        @Override
        public FindingSubject subject() {
            return new OfField(document, field);
        }
    }

    /** Something stands in a required field and cannot be read. */
    record FieldIllegible(DocumentId document, FieldName field) implements Finding {
        @Override
        public String code() {
            return "field-illegible";
        }

        @Override
        public FindingSubject subject() {
            return new OfField(document, field);
        }
    }

    /** A value was read, and not surely enough to pass without a person. */
    record FieldUnsure(DocumentId document, FieldName field) implements Finding {
        @Override
        public String code() {
            return "field-unsure";
        }

        @Override
        public FindingSubject subject() {
            return new OfField(document, field);
        }
    }

    /** A value that only describes the paper was read, and not surely enough to be relied on. */
    record DetailUnsure(DocumentId document, FieldName field) implements Finding {
        @Override
        public String code() {
            return "detail-unsure";
        }

        @Override
        public FindingSubject subject() {
            return new OfField(document, field);
        }
    }

    /** The machine-readable zone or a barcode says one thing and the print another. */
    record SourcesDisagree(DocumentId document, FieldName field) implements Finding {
        @Override
        public String code() {
            return "sources-disagree";
        }

        @Override
        public FindingSubject subject() {
            return new OfField(document, field);
        }
    }

    /** The document was no longer valid on the day of the check. */
    record DocumentExpired(DocumentId document, DateInterval expiry) implements Finding {
        @Override
        public String code() {
            return "document-expired";
        }

        @Override
        public FindingSubject subject() {
            return new OfDocument(document);
        }
    }

    /** A check digit of the machine-readable zone does not belong to the characters it covers. */
    record CheckDigitWrong(DocumentId document, List<MrzPart> digits) implements Finding {
        public CheckDigitWrong {
            digits = List.copyOf(digits);
        }

        @Override
        public String code() {
            return "check-digit-wrong";
        }

        @Override
        public FindingSubject subject() {
            return new OfDocument(document);
        }
    }

    /** Documents give one person names that cannot be spellings of one another. */
    record NameDisagrees(PersonId person, List<Statement> statements) implements Finding {
        public NameDisagrees {
            statements = List.copyOf(statements);
        }

        @Override
        public String code() {
            return "name-disagrees";
        }

        @Override
        public FindingSubject subject() {
            return new OfPerson(person);
        }

        @Override
        public FindingKey key() {
            return Statement.key(this, statements);
        }
    }

    /** Documents give one person dates of birth that cannot be the same day. */
    record BirthDateDisagrees(PersonId person, List<Statement> statements) implements Finding {
        public BirthDateDisagrees {
            statements = List.copyOf(statements);
        }

        @Override
        public String code() {
            return "birth-date-disagrees";
        }

        @Override
        public FindingSubject subject() {
            return new OfPerson(person);
        }

        @Override
        public FindingKey key() {
            return Statement.key(this, statements);
        }
    }

    /** A page could not be read and nobody has said what becomes of it. */
    record PageUnaccounted(PageRef page, String problem) implements Finding {
        @Override
        public String code() {
            return "page-unaccounted";
        }

        @Override
        public FindingSubject subject() {
            return new OfPage(page);
        }
    }

    /** A page was read but its picture is poor: blurred, dark, cut off. */
    record PagePoor(DocumentId document, PageNumber page, String problem) implements Finding {
        @Override
        public String code() {
            return "page-poor";
        }

        @Override
        public FindingSubject subject() {
            return new OfDocument(document);
        }

        @Override
        public FindingKey key() {
            return new FindingKey(code() + "/" + document.text() + "/" + page.number() + "/" + problem);
        }
    }

    /**
     * The writing of a page cannot be read by machine: nobody taught the reader its language, or a hand wrote it.
     *
     * @param problem the code of the page's problem
     */
    record TranscribeByHand(DocumentId document, PageNumber page, String problem) implements Finding {
        @Override
        public String code() {
            return "transcribe-by-hand";
        }

        @Override
        public FindingSubject subject() {
            return new OfDocument(document);
        }

        @Override
        public FindingKey key() {
            return new FindingKey(code() + "/" + document.text() + "/" + page.number() + "/" + problem);
        }
    }

    /** A file could not be read at all. */
    record UploadUnreadable(UploadId upload, UploadProblem problem) implements Finding {
        @Override
        public String code() {
            return "upload-unreadable";
        }

        @Override
        public FindingSubject subject() {
            return new OfUpload(upload);
        }
    }

    /** The same file was handed in more than once; it is kept and read once. */
    record UploadDuplicate(UploadId upload, int times) implements Finding {
        @Override
        public String code() {
            return "upload-duplicate";
        }

        @Override
        public FindingSubject subject() {
            return new OfUpload(upload);
        }
    }

    /** A card has two sides and only one of them is here. */
    record SideMissing(DocumentId document, Side missing) implements Finding {
        @Override
        public String code() {
            return "side-missing";
        }

        @Override
        public FindingSubject subject() {
            return new OfDocument(document);
        }
    }

    /** A document names nobody in the case. */
    record HolderUnknown(DocumentId document) implements Finding {
        @Override
        public String code() {
            return "holder-unknown";
        }

        @Override
        public FindingSubject subject() {
            return new OfDocument(document);
        }
    }

    /** Nobody could tell what kind of paper this is. */
    record DocumentUnrecognised(DocumentId document) implements Finding {
        @Override
        public String code() {
            return "document-unrecognised";
        }

        @Override
        public FindingSubject subject() {
            return new OfDocument(document);
        }
    }

    /** Pages of a form are not among the papers. */
    record FormPageMissing(DocumentId document, List<Integer> pages) implements Finding {
        public FormPageMissing {
            pages = List.copyOf(pages);
        }

        @Override
        public String code() {
            return "form-page-missing";
        }

        @Override
        public FindingSubject subject() {
            return new OfDocument(document);
        }
    }

    /** A page of a form is there more than once, and the pictures differ. */
    record FormPageDuplicate(DocumentId document, int page) implements Finding {
        @Override
        public String code() {
            return "form-page-duplicate";
        }

        @Override
        public FindingSubject subject() {
            return new OfDocument(document);
        }

        @Override
        public FindingKey key() {
            return new FindingKey(code() + "/" + document.text() + "/" + page);
        }
    }

    /** Pages of one form are of different editions. */
    record FormEditionsMixed(DocumentId document, List<String> editions) implements Finding {
        public FormEditionsMixed {
            editions = List.copyOf(editions);
        }

        @Override
        public String code() {
            return "form-editions-mixed";
        }

        @Override
        public FindingSubject subject() {
            return new OfDocument(document);
        }
    }

    /** Nobody has signed where the form asks for a signature. */
    record FormUnsigned(DocumentId document) implements Finding {
        @Override
        public String code() {
            return "form-unsigned";
        }

        @Override
        public FindingSubject subject() {
            return new OfDocument(document);
        }
    }

    /** A cover sheet names another case, or nobody of this one. */
    record CoverOfAnotherCase(PageRef page) implements Finding {
        @Override
        public String code() {
            return "cover-of-another-case";
        }

        @Override
        public FindingSubject subject() {
            return new OfPage(page);
        }
    }

    /** The paper behind a cover sheet is of another kind than the sheet says. */
    record CoverContradicted(DocumentId document, DocumentType announced) implements Finding {
        @Override
        public String code() {
            return "cover-contradicted";
        }

        @Override
        public FindingSubject subject() {
            return new OfDocument(document);
        }
    }
}
