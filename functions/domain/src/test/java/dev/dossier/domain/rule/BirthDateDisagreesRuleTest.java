package dev.dossier.domain.rule;

import static dev.dossier.domain.paper.DocumentType.PASSPORT;
import static dev.dossier.domain.rule.CaseOnPaper.about;
import static dev.dossier.domain.rule.CaseOnPaper.anna;
import static dev.dossier.domain.rule.CaseOnPaper.person;
import static dev.dossier.domain.rule.Paper.printed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.Finding.BirthDateDisagrees;
import dev.dossier.domain.casefile.Statement;
import dev.dossier.domain.paper.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthDateDisagreesRuleTest {

    private final Rule rule = new BirthDateDisagreesRule();

    @ParameterizedTest(name = "declared {0}, papers {1} and {2}: {3}")
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        declared,   one,        other,      disagree
        '',         1990-04-02, 1990-04-02, false
        '',         1990-04-02, 1990-04-03, true
        '',         1990,       1990-04-02, false
        '',         1990-04,    1990-05-01, true
        1990-04-02, 1990,       1990-04,    false
        1991,       1990-04-02, 1990-04-02, true
        """)
    void dates_that_cannot_be_the_same_day_disagree(String declared, String one, String other, boolean disagree) {
        List<Finding> found = about(person("anna", "Anna", "Testova", declared))
                .holding(passport(1, one), passport(2, other))
                .found(rule);
        assertThat(found)
                .hasSize(disagree ? 1 : 0)
                .allSatisfy(finding -> assertThat(finding)
                        .isInstanceOfSatisfying(
                                BirthDateDisagrees.class,
                                said -> assertThat(said.statements())
                                        .extracting(Statement::says)
                                        .containsExactly(one, other)));
    }

    @Test
    void a_paper_without_a_date_says_nothing() {
        assertThat(about(person("anna", "Anna", "Testova", "1990-04-02"))
                        .holding(Paper.of(1, PASSPORT, printed("surname", "Testova"), printed("givenNames", "Anna")))
                        .found(rule))
                .isEmpty();
    }

    @Test
    void papers_of_two_people_do_not_contradict_each_other() {
        assertThat(about(anna(), person("boris", "Boris", "Probkin", ""))
                        .holding(
                                passport(1, "1990-04-02"),
                                Paper.of(
                                        2,
                                        PASSPORT,
                                        printed("surname", "Probkin"),
                                        printed("givenNames", "Boris"),
                                        printed("dateOfBirth", "1960-01-01")))
                        .found(rule))
                .isEmpty();
    }

    private static Document passport(int number, String born) {
        return Paper.of(
                number,
                PASSPORT,
                printed("surname", "Testova"),
                printed("givenNames", "Anna"),
                printed("dateOfBirth", born));
    }
}
