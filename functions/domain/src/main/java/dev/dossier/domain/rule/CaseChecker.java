package dev.dossier.domain.rule;

import dev.dossier.domain.casefile.AssessedFinding;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseType;
import dev.dossier.domain.casefile.Checked;
import dev.dossier.domain.casefile.Decision;
import dev.dossier.domain.casefile.DecisionId;
import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.FindingKey;
import dev.dossier.domain.casefile.Holders;
import dev.dossier.domain.casefile.Papers;
import dev.dossier.domain.casefile.PersonId;
import dev.dossier.domain.casefile.Policy;
import dev.dossier.domain.casefile.Requirement;
import dev.dossier.domain.casefile.RequirementState;
import dev.dossier.domain.casefile.Ruling;
import dev.dossier.domain.paper.DocumentId;
import dev.dossier.domain.paper.Grading;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/** Checks whole cases: every rule, every requirement, every decision taken so far. */
public record CaseChecker(List<Rule> rules, Policy policy, RequiredFields required, Grading grading) {

    /** The rules that Dossier knows, in the order in which staff read their findings. */
    public static final List<Rule> ALL_RULES = List.of(
            new UploadUnreadableRule(),
            new PageUnaccountedRule(),
            new DocumentMissingRule(),
            new SideMissingRule(),
            new DocumentUnrecognisedRule(),
            new HolderUnknownRule(),
            new FieldMissingRule(),
            new FieldIllegibleRule(),
            new SourcesDisagreeRule(),
            new FieldUnsureRule(),
            new DetailUnsureRule(),
            new FormPageMissingRule(),
            new FormPageDuplicateRule(),
            new FormEditionsMixedRule(),
            new FormUnsignedRule(),
            new CoverOfAnotherCaseRule(),
            new CoverContradictedRule(),
            new CheckDigitWrongRule(),
            new DocumentExpiredRule(),
            new NameDisagreesRule(),
            new BirthDateDisagreesRule(),
            new PagePoorRule(),
            new TranscribeByHandRule(),
            new UploadDuplicateRule());

    public CaseChecker {
        rules = List.copyOf(rules);
    }

    /** What the case comes to on {@code today}. */
    public Checked check(CaseFile file, CaseType type, LocalDate today) {
        Papers papers = Papers.of(file, grading);
        SortedMap<DocumentId, SortedSet<PersonId>> holders = Holders.in(file, papers);
        List<Requirement> requirements = Checklist.of(file, papers, holders, type);
        CaseView view = new CaseView(file, papers, required, holders, requirements, today);
        Map<FindingKey, Decision> decisions = new HashMap<>();
        file.standingDecisions().forEach(decision -> decisions.put(decision.about(), decision));
        List<AssessedFinding> findings = rules.stream()
                .flatMap(rule -> rule.findingsIn(view))
                .map(finding -> assessed(finding, decisions, requirements))
                .sorted(Comparator.comparing(AssessedFinding::severity).thenComparing(AssessedFinding::key))
                .toList();
        return new Checked(findings, requirements, holders);
    }

    private AssessedFinding assessed(
            Finding finding, Map<FindingKey, Decision> decisions, List<Requirement> requirements) {
        Policy.Line line = policy.lineFor(finding);
        Optional<DecisionId> settledBy = Optional.ofNullable(decisions.get(finding.key()))
                .or(() -> foundIllegible(finding, decisions))
                .filter(decision -> line.settledBy().contains(decision.ruling().kind()))
                .filter(decision -> !(decision.ruling() instanceof Ruling.Waive) || isWaived(requirements, decision))
                .map(Decision::id);
        return new AssessedFinding(finding, line.severity(), settledBy);
    }

    /** A requirement that cannot be waived stays open, whatever somebody said. */
    private static boolean isWaived(List<Requirement> requirements, Decision decision) {
        return requirements.stream()
                .anyMatch(requirement -> requirement.state().equals(new RequirementState.Waived(decision.id())));
    }

    /** Whoever called an unsure field illegible has settled, too, that it is illegible. */
    private static Optional<Decision> foundIllegible(Finding finding, Map<FindingKey, Decision> decisions) {
        return finding instanceof Finding.FieldIllegible(var document, var field)
                ? decisions.values().stream()
                        .filter(decision -> decision.ruling().equals(new Ruling.Illegible(document, field)))
                        .min(Comparator.comparing(Decision::id))
                : Optional.empty();
    }
}
