package dev.dossier.api.view;

import dev.dossier.api.words.FindingWords;
import dev.dossier.api.words.Wording;
import dev.dossier.domain.casefile.AssessedFinding;
import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.FindingSubject;
import dev.dossier.domain.casefile.RulingKind;
import dev.dossier.domain.casefile.Statement;
import dev.dossier.domain.paper.DocumentId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Shows findings to somebody. */
final class FindingViews {

    private final Examined examined;
    private final Wording words;
    private final Predicate<RulingKind> may;

    /**
     * Shows findings of {@code examined}.
     *
     * @param may whether the reader may give a ruling
     */
    FindingViews(Examined examined, Wording words, Predicate<RulingKind> may) {
        this.examined = examined;
        this.words = words;
        this.may = may;
    }

    FindingView of(AssessedFinding assessed) {
        Finding finding = assessed.finding();
        FindingWords said = words.finding(FindingFacts.variant(finding, examined));
        FindingFacts facts = new FindingFacts(examined, words);
        List<RulingKind> allowed = Rulings.settling(finding, examined).stream()
                .filter(may)
                .sorted()
                .toList();
        return new FindingView(
                finding.key(),
                finding.code(),
                assessed.severity(),
                assessed.isOpen(),
                said.title().with(facts.of(finding)),
                said.found().with(facts.of(finding)),
                said.next().with(facts.of(finding)),
                subject(finding.subject()),
                allowed,
                allowed.stream()
                        .filter(ruling -> Rulings.wantsReason(finding, ruling))
                        .toList(),
                Place.of(finding, examined),
                statements(finding),
                assessed.settledBy());
    }

    private List<FindingView.Says> statements(Finding finding) {
        List<Statement> statements = finding instanceof Finding.NameDisagrees(var person, var names)
                ? names
                : finding instanceof Finding.BirthDateDisagrees(var person, var dates) ? dates : List.of();
        return statements.stream()
                .map(statement -> new FindingView.Says(
                        statement.document(),
                        Labels.document(statement.document(), examined, words),
                        statement.fields(),
                        statement.says()))
                .toList();
    }

    private static FindingView.Subject subject(FindingSubject subject) {
        return new FindingView.Subject(
                documentOf(subject),
                subject instanceof FindingSubject.OfField(var document, var field)
                        ? Optional.of(field)
                        : Optional.empty(),
                subject instanceof FindingSubject.OfPerson(var person) ? Optional.of(person) : Optional.empty(),
                subject instanceof FindingSubject.OfRequirement(var key) ? Optional.of(key) : Optional.empty(),
                subject instanceof FindingSubject.OfPage(var page) ? Optional.of(PagePlace.of(page)) : Optional.empty(),
                subject instanceof FindingSubject.OfUpload(var upload) ? Optional.of(upload) : Optional.empty());
    }

    private static Optional<DocumentId> documentOf(FindingSubject subject) {
        return subject instanceof FindingSubject.OfDocument(var document)
                ? Optional.of(document)
                : subject instanceof FindingSubject.OfField(var document, var field)
                        ? Optional.of(document)
                        : Optional.empty();
    }
}
