package dev.dossier.local.cli;

import dev.dossier.api.view.CaseView;
import dev.dossier.api.view.ChecklistLine;
import dev.dossier.api.words.Wording;
import dev.dossier.domain.casefile.CaseType;
import dev.dossier.domain.casefile.Person;
import dev.dossier.domain.casefile.PersonId;
import dev.dossier.domain.casefile.Wanted;
import dev.dossier.domain.paper.CoverSheet;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.reading.cover.CoverPrinter.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which cover sheets a case needs: one for every paper that its checklist asks for. */
final class CoverPlan {

    private final CaseView view;
    private final Wording words = Wording.english();

    CoverPlan(CaseView view) {
        this.view = view;
    }

    /**
     * The sheets for the papers of the first lawful way to meet each line.
     *
     * @param all also for lines that are met or waived
     */
    List<Sheet> sheets(CaseType type, boolean all) {
        List<Sheet> sheets = new ArrayList<>();
        for (ChecklistLine line : view.checklist()) {
            if (all || line.state() == ChecklistLine.Standing.UNMET) {
                type.requirements().stream()
                        .filter(template -> line.key().text().split(":", 2)[0].equals(template.id()))
                        .flatMap(template -> template.alternatives().getFirst().stream())
                        .map(wanted -> sheet(line, wanted))
                        .forEach(sheets::add);
            }
        }
        return sheets;
    }

    /** A sheet for any paper of somebody, whatever the checklist says. */
    Sheet sheet(Optional<PersonId> person, DocumentType type) {
        return sheet(person, type, words.documentType(type), "");
    }

    /** The paper of a relationship is laid to the second of the two: the child, the spouse. */
    private Sheet sheet(ChecklistLine line, Wanted wanted) {
        Optional<PersonId> person = line.about().isEmpty()
                ? Optional.empty()
                : Optional.of(line.about().getLast());
        String paper = words.documentType(wanted.type())
                + wanted.titled().map(title -> " " + title).orElse("");
        return sheet(person, wanted.type(), paper, line.title());
    }

    private Sheet sheet(Optional<PersonId> person, DocumentType type, String paper, String why) {
        CoverSheet says =
                new CoverSheet(view.number().text(), person.map(PersonId::text).orElse(""), type);
        List<String> lines = new ArrayList<>(List.of("Case " + view.number().text(), paper));
        person.ifPresent(id -> lines.add(name(id)));
        lines.add(why);
        return new Sheet(says, lines.stream().filter(line -> !line.isBlank()).toList());
    }

    private String name(PersonId id) {
        return view.people().stream()
                .filter(person -> person.id().equals(id))
                .map(Person::fullName)
                .map(name -> name + " (" + id.text() + ")")
                .findFirst()
                .orElse(id.text());
    }
}
