package dev.dossier.domain.rule;

import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseType;
import dev.dossier.domain.casefile.Decision;
import dev.dossier.domain.casefile.DecisionId;
import dev.dossier.domain.casefile.Papers;
import dev.dossier.domain.casefile.PersonId;
import dev.dossier.domain.casefile.Relationship;
import dev.dossier.domain.casefile.Requirement;
import dev.dossier.domain.casefile.RequirementKey;
import dev.dossier.domain.casefile.RequirementState;
import dev.dossier.domain.casefile.RequirementTemplate;
import dev.dossier.domain.casefile.Ruling;
import dev.dossier.domain.casefile.Scope;
import dev.dossier.domain.casefile.Wanted;
import dev.dossier.domain.name.NameFolding;
import dev.dossier.domain.paper.Document;
import dev.dossier.domain.paper.DocumentId;
import dev.dossier.domain.paper.FieldName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The requirements of a case type, spelled out for the people and relationships of one case. */
final class Checklist {

    private static final FieldName TITLE = new FieldName("title");

    private static final SortedSet<PersonId> NOBODY = new TreeSet<>();

    private final CaseFile file;
    private final Papers papers;
    private final SortedMap<DocumentId, SortedSet<PersonId>> holders;

    private Checklist(CaseFile file, Papers papers, SortedMap<DocumentId, SortedSet<PersonId>> holders) {
        this.file = file;
        this.papers = papers;
        this.holders = holders;
    }

    static List<Requirement> of(
            CaseFile file, Papers papers, SortedMap<DocumentId, SortedSet<PersonId>> holders, CaseType type) {
        Checklist checklist = new Checklist(file, papers, holders);
        return type.requirements().stream()
                .flatMap(checklist::spelledOut)
                .map(checklist::withState)
                .toList();
    }

    private Stream<Requirement> spelledOut(RequirementTemplate template) {
        RequirementState unmet = new RequirementState.Unmet();
        return switch (template.scope()) {
            case Scope.OnceForCase() ->
                Stream.of(new Requirement(RequirementKey.forCase(template.id()), template, List.of(), unmet));
            case Scope.EachPerson(var roles) ->
                file.people().stream()
                        .filter(person -> roles.contains(person.role()))
                        .map(person -> new Requirement(
                                RequirementKey.forPerson(template.id(), person.id()),
                                template,
                                List.of(person.id()),
                                unmet));
            case Scope.EachRelationship(var kind) ->
                file.relationships().stream()
                        .filter(claim -> claim.kind() == kind)
                        .map(claim -> ofRelationship(template, claim, unmet));
        };
    }

    private static Requirement ofRelationship(
            RequirementTemplate template, Relationship claim, RequirementState state) {
        return new Requirement(
                RequirementKey.forRelationship(template.id(), claim),
                template,
                List.of(claim.from(), claim.to()),
                state);
    }

    private Requirement withState(Requirement requirement) {
        for (List<Wanted> alternative : requirement.template().alternatives()) {
            Optional<List<DocumentId>> found = documentsFor(alternative, new TreeSet<>(requirement.about()));
            if (found.isPresent()) {
                return requirement.in(new RequirementState.Met(found.get()));
            }
        }
        return waiverOf(requirement)
                .map(decision -> requirement.in(new RequirementState.Waived(decision)))
                .orElse(requirement);
    }

    private Optional<List<DocumentId>> documentsFor(List<Wanted> alternative, SortedSet<PersonId> about) {
        List<DocumentId> found = new ArrayList<>();
        for (Wanted wanted : alternative) {
            Optional<Document> document = papers.documents().stream()
                    .filter(d -> fits(d, wanted) && !found.contains(d.id()))
                    .filter(d -> holders.getOrDefault(d.id(), NOBODY).containsAll(about))
                    .findFirst();
            if (document.isEmpty()) {
                return Optional.empty();
            }
            found.add(document.get().id());
        }
        return Optional.of(found);
    }

    private static boolean fits(Document document, Wanted wanted) {
        if (document.type() != wanted.type()) {
            return false;
        }
        return wanted.titled().isEmpty()
                || document.read(TITLE)
                        .map(title -> NameFolding.fold(title.value().text()))
                        .filter(title ->
                                title.contains(NameFolding.fold(wanted.titled().get())))
                        .isPresent();
    }

    private Optional<DecisionId> waiverOf(Requirement requirement) {
        return file.standingDecisions()
                .filter(decision -> requirement.template().waivable())
                .filter(decision ->
                        decision.ruling() instanceof Ruling.Waive(var waived) && waived.equals(requirement.key()))
                .map(Decision::id)
                .findFirst();
    }
}
