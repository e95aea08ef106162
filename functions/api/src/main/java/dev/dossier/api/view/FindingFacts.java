package dev.dossier.api.view;

import dev.dossier.api.words.Wording;
import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.PersonId;
import dev.dossier.domain.casefile.Requirement;
import dev.dossier.domain.casefile.RequirementKey;
import dev.dossier.domain.paper.DocumentId;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.PageProblem;
import dev.dossier.domain.paper.Side;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the words about a finding are filled with. */
final class FindingFacts {

    private final Examined examined;
    private final Wording words;

    FindingFacts(Examined examined, Wording words) {
        this.examined = examined;
        this.words = words;
    }

    /** The name of the words for {@code finding}: its code, or a variant of it. */
    static String variant(Finding finding, Examined examined) {
        return finding instanceof Finding.DocumentMissing && !Rulings.isWaivable(finding, examined)
                ? finding.code() + "/not-waivable"
                : finding.code();
    }

    Map<String, String> of(Finding finding) {
        return switch (finding) {
            case Finding.DocumentMissing(var requirement) -> requirement(requirement);
            case Finding.FieldMissing(var id, var field) -> field(id, field);
            case Finding.FieldIllegible(var id, var field) -> field(id, field);
            case Finding.FieldUnsure(var id, var field) -> field(id, field);
            case Finding.DetailUnsure(var id, var field) -> field(id, field);
            case Finding.SourcesDisagree(var id, var field) -> field(id, field);
            case Finding.DocumentExpired(var id, var expiry) ->
                Map.of("document", document(id), "date", expiry.toString());
            case Finding.CheckDigitWrong(var id, var digits) ->
                Map.of(
                        "document",
                        document(id),
                        "digits",
                        digits.stream().map(words::zonePart).collect(Collectors.joining(", ")));
            case Finding.NameDisagrees(var person, var statements) -> person(person);
            case Finding.BirthDateDisagrees(var person, var statements) -> person(person);
            case Finding.PageUnaccounted(var page, var problem) ->
                Map.of("page", Labels.page(page, examined), "problem", words.pageProblem(problem));
            case Finding.PagePoor(var id, var page, var problem) ->
                Map.of("document", document(id), "problem", advice(id, page, problem));
            case Finding.TranscribeByHand(var id, var page, var problem) ->
                Map.of("document", document(id), "problem", advice(id, page, problem));
            case Finding.UploadUnreadable(var upload, var problem) ->
                Map.of("file", Labels.file(upload, examined), "problem", problem.message());
            case Finding.UploadDuplicate(var upload, var times) ->
                Map.of("file", Labels.file(upload, examined), "times", Integer.toString(times));
            case Finding.SideMissing(var id, var side) ->
                Map.of("document", document(id), "side", side == Side.FRONT ? "front" : "back");
            case Finding.HolderUnknown(var id) -> Map.of("document", document(id));
            case Finding.DocumentUnrecognised(var id) -> Map.of("document", document(id));
            case Finding.FormPageMissing(var id, var pages) -> form(id, "pages", pages(pages));
            case Finding.FormPageDuplicate(var id, var page) -> form(id, "page", Integer.toString(page));
            case Finding.FormEditionsMixed(var id, var editions) ->
                form(id, "editions", String.join(" and ", editions));
            case Finding.FormUnsigned(var id) -> form(id, "signature", "");
            case Finding.CoverOfAnotherCase(var page) -> Map.of("page", Labels.page(page, examined));
            case Finding.CoverContradicted(var id, var announced) ->
                Map.of("document", document(id), "announced", words.documentType(announced));
        };
    }

    private String document(DocumentId id) {
        return Labels.document(id, examined, words);
    }

    /** The form's number stands under {@code form}. */
    private Map<String, String> form(DocumentId id, String name, String fact) {
        String number = examined.document(id).stream()
                .flatMap(document -> document.formPages().stream())
                .map(page -> "Form " + page.form())
                .findFirst()
                .orElseGet(() -> document(id));
        return Map.of("document", document(id), "form", number, name, fact);
    }

    /** As in "page 3", or "pages 2, 3". */
    private static String pages(List<Integer> numbers) {
        String all = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return (numbers.size() == 1 ? "page " : "pages ") + all;
    }

    private Map<String, String> field(DocumentId id, FieldName field) {
        return Map.of("document", document(id), "field", words.field(field));
    }

    private Map<String, String> person(PersonId person) {
        return Map.of("person", Labels.person(person, examined));
    }

    private Map<String, String> requirement(RequirementKey key) {
        List<PersonId> about = examined.requirement(key).map(Requirement::about).orElse(List.of());
        String people = about.stream().map(id -> Labels.person(id, examined)).collect(Collectors.joining(" and "));
        return Map.of("paper", Labels.requirement(key, examined), "people", people.isEmpty() ? "the case" : people);
    }

    private String advice(DocumentId id, PageNumber page, String problem) {
        return examined.document(id).stream()
                .flatMap(document -> document.problems().stream())
                .filter(known -> known.page().equals(page) && known.code().equals(problem))
                .map(PageProblem::advice)
                .findFirst()
                .orElseGet(() -> words.pageProblem(problem));
    }
}
