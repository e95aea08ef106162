package dev.dossier.domain.rule;

import static dev.dossier.domain.paper.DocumentType.PASSPORT;
import static dev.dossier.domain.rule.CaseOnPaper.NOON;
import static dev.dossier.domain.rule.CaseOnPaper.STAFF;
import static dev.dossier.domain.rule.CaseOnPaper.about;
import static dev.dossier.domain.rule.CaseOnPaper.anna;
import static dev.dossier.domain.rule.CaseOnPaper.person;
import static dev.dossier.domain.rule.Paper.printed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.casefile.CaseChanges;
import dev.dossier.domain.casefile.Finding.HolderUnknown;
import dev.dossier.domain.casefile.Ruling;
import dev.dossier.domain.paper.DocumentType;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HolderUnknownRuleTest {

    private final Rule rule = new HolderUnknownRule();

    @Test
    void a_passport_that_names_nobody_of_the_case_is_found() {
        assertThat(about(anna())
                        .holding(Paper.of(1, PASSPORT, printed("surname", "Petrenko")))
                        .found(rule))
                .containsExactly(new HolderUnknown(Paper.idOf(1)));
    }

    @Test
    void a_passport_that_names_somebody_of_the_case_is_not() {
        assertThat(about(anna())
                        .holding(Paper.of(1, PASSPORT, printed("surname", "TESTOVA"), printed("givenNames", "ANNA")))
                        .found(rule))
                .isEmpty();
    }

    @Test
    void a_name_that_fits_two_people_equally_well_fits_nobody() {
        assertThat(about(person("one", "Anna", "Testova", ""), person("two", "Anna", "Testova", ""))
                        .holding(Paper.of(1, PASSPORT, printed("surname", "Testova"), printed("givenNames", "Anna")))
                        .found(rule))
                .hasSize(1);
    }

    @Test
    void the_date_of_birth_tells_two_people_of_one_name_apart() {
        assertThat(about(person("one", "Anna", "Testova", "1960"), person("two", "Anna", "Testova", "1990"))
                        .holding(Paper.of(
                                1,
                                PASSPORT,
                                printed("surname", "Testova"),
                                printed("givenNames", "Anna"),
                                printed("dateOfBirth", "1990-04-02")))
                        .found(rule))
                .isEmpty();
    }

    @Test
    void a_paper_that_a_person_assigned_is_not_asked_about_even_if_it_is_nobodys() {
        Ruling nobodys = new Ruling.Assign(Paper.idOf(1), new TreeSet<>());
        assertThat(about(anna())
                        .holding(Paper.of(1, PASSPORT, printed("surname", "Petrenko")))
                        .changed(file -> CaseChanges.decide(
                                file, new HolderUnknown(Paper.idOf(1)).key(), nobodys, STAFF, "", NOON))
                        .found(rule))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"LETTER", "FORM", "UNKNOWN"})
    void letters_forms_and_unknown_papers_need_no_holder(DocumentType type) {
        assertThat(about(anna()).holding(Paper.of(1, type)).found(rule)).isEmpty();
    }
}
