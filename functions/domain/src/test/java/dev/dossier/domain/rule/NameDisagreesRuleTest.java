package dev.dossier.domain.rule;

import static dev.dossier.domain.paper.DocumentType.PASSPORT;
import static dev.dossier.domain.rule.CaseOnPaper.ANNA;
import static dev.dossier.domain.rule.CaseOnPaper.NOON;
import static dev.dossier.domain.rule.CaseOnPaper.STAFF;
import static dev.dossier.domain.rule.CaseOnPaper.about;
import static dev.dossier.domain.rule.CaseOnPaper.anna;
import static dev.dossier.domain.rule.Paper.printed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.casefile.CaseChanges;
import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.Finding.NameDisagrees;
import dev.dossier.domain.casefile.Ruling;
import dev.dossier.domain.casefile.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NameDisagreesRuleTest {

    private final Rule rule = new NameDisagreesRule();

    @Test
    void spellings_of_one_name_do_not_disagree() {
        assertThat(found("TESTOVA", "ANNA", "Testova", "Anna")).isEmpty();
    }

    @Test
    void a_part_of_a_name_does_not_disagree_with_the_whole() {
        assertThat(found("Testova", "Anna Maria", "Testova", "Anna")).isEmpty();
    }

    @Test
    void a_paper_that_was_assigned_and_bears_another_name_disagrees_with_the_declared_one() {
        List<Finding> found = found("Testova", "Anna", "Petrenko", "Irina");
        assertThat(found).hasSize(1);
        assertThat(found.getFirst()).isInstanceOfSatisfying(NameDisagrees.class, finding -> {
            assertThat(finding.person()).isEqualTo(ANNA);
            assertThat(finding.statements())
                    .extracting(Statement::says)
                    .containsExactlyInAnyOrder("Anna Testova", "Irina Petrenko");
        });
    }

    @Test
    void the_name_of_the_finding_tells_the_papers_and_never_the_names() {
        assertThat(found("Testova", "Anna", "Petrenko", "Irina")
                        .getFirst()
                        .key()
                        .text())
                .isEqualTo("name-disagrees/anna/" + Paper.idOf(1).text() + "+"
                        + Paper.idOf(2).text());
    }

    /** Two passports that are both Anna's, whatever they say. */
    private List<Finding> found(String surname, String givenNames, String otherSurname, String otherGivenNames) {
        return about(anna())
                .holding(
                        Paper.of(1, PASSPORT, printed("surname", surname), printed("givenNames", givenNames)),
                        Paper.of(2, PASSPORT, printed("surname", otherSurname), printed("givenNames", otherGivenNames)))
                .changed(file -> CaseChanges.decide(
                        file,
                        new Finding.HolderUnknown(Paper.idOf(2)).key(),
                        new Ruling.Assign(Paper.idOf(2), new TreeSet<>(Set.of(ANNA))),
                        STAFF,
                        "",
                        NOON))
                .found(rule);
    }
}
