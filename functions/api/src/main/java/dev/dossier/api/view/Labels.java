package dev.dossier.api.view;

import dev.dossier.api.words.Wording;
import dev.dossier.domain.casefile.Decision;
import dev.dossier.domain.casefile.PersonId;
import dev.dossier.domain.casefile.Relationship;
import dev.dossier.domain.casefile.RelationshipKind;
import dev.dossier.domain.casefile.RequirementKey;
import dev.dossier.domain.casefile.Ruling;
import dev.dossier.domain.paper.Document;
import dev.dossier.domain.paper.DocumentId;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.UploadId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people call the things of a case. */
final class Labels {

    /** A finding's key after its code, where it speaks of a document or of a field on one. */
    private static final Pattern ON_DOCUMENT =
            Pattern.compile("([0-9a-f]{12}-p\\d{1,5}-\\d{1,3})(?:\\.([A-Za-z0-9.]+))?(?:/.*)?");

    private Labels() {}

    static String person(PersonId id, Examined examined) {
        return examined.file().person(id).map(person -> person.fullName()).orElse(id.text());
    }

    static String document(DocumentId id, Examined examined, Wording words) {
        return examined.document(id)
                .map(document -> document(document, examined, words))
                .orElse("A paper that is no longer here");
    }

    /** As in "Passport of Anna Testova", or "Letter on page 2 of scan.pdf" if it is nobody's. */
    static String document(Document document, Examined examined, Wording words) {
        String type = words.documentType(document.type());
        String holders = listed(named(document, examined).stream()
                .map(id -> person(id, examined))
                .toList());
        return holders.isEmpty()
                ? type + " on " + page(document.pages().getFirst(), examined)
                : type + " of " + holders;
    }

    /** Whose paper it is; a child's birth certificate is not called its parents'. */
    private static Set<PersonId> named(Document document, Examined examined) {
        Set<PersonId> holders = examined.checked().holders().getOrDefault(document.id(), new TreeSet<>());
        Set<PersonId> born = new TreeSet<>();
        for (Relationship claim : examined.file().relationships()) {
            if (claim.kind() == RelationshipKind.PARENT
                    && holders.contains(claim.from())
                    && holders.contains(claim.to())) {
                born.add(claim.to());
            }
        }
        return document.type() == DocumentType.BIRTH_CERTIFICATE && !born.isEmpty() ? born : holders;
    }

    /** As in "Anna, Boris and Clara". */
    private static String listed(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    static String page(PageRef page, Examined examined) {
        return "page " + page.page().number() + " of " + file(page.upload(), examined);
    }

    static String file(UploadId id, Examined examined) {
        return examined.file().upload(id).map(upload -> upload.fileName()).orElse("a file that is not here");
    }

    static String requirement(RequirementKey key, Examined examined) {
        return examined.requirement(key)
                .map(requirement -> requirement.template().title())
                .orElse(key.text());
    }

    /** What a decision was about, also when its finding is gone. */
    static String subject(Decision decision, Examined examined, Wording words) {
        return switch (decision.ruling()) {
            case Ruling.Correct(var document, var field, var value) -> field(document, field, examined, words);
            case Ruling.Illegible(var document, var field) -> field(document, field, examined, words);
            case Ruling.Assign(var document, var people) -> document(document, examined, words);
            case Ruling.SendBack(var page) -> page(page, examined);
            case Ruling.Waive(var requirement) -> requirement(requirement, examined);
            case Ruling.Accept() -> keySubject(decision.about().text(), examined, words);
        };
    }

    private static String keySubject(String key, Examined examined, Wording words) {
        String about = key.substring(key.indexOf('/') + 1);
        Matcher onDocument = ON_DOCUMENT.matcher(about);
        if (onDocument.matches()) {
            DocumentId document = new DocumentId(onDocument.group(1));
            return Optional.ofNullable(onDocument.group(2))
                    .map(field -> field(document, new FieldName(field), examined, words))
                    .orElseGet(() -> document(document, examined, words));
        }
        String first = about.split("/", 2)[0];
        return examined.file().people().stream()
                .filter(person -> person.id().text().equals(first))
                .map(person -> person.fullName())
                .findFirst()
                .or(() -> examined.file().uploads().stream()
                        .filter(upload -> upload.id().brief().equals(first))
                        .map(upload -> upload.fileName())
                        .findFirst())
                .orElse(about);
    }

    private static String field(DocumentId document, FieldName field, Examined examined, Wording words) {
        return words.field(field) + ", " + document(document, examined, words);
    }
}
