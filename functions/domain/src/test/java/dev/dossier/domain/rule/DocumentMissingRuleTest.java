package dev.dossier.domain.rule;

import static dev.dossier.domain.paper.DocumentType.DRIVING_LICENCE;
import static dev.dossier.domain.paper.DocumentType.LETTER;
import static dev.dossier.domain.paper.DocumentType.PASSPORT;
import static dev.dossier.domain.rule.CaseOnPaper.ANNA;
import static dev.dossier.domain.rule.CaseOnPaper.about;
import static dev.dossier.domain.rule.CaseOnPaper.anna;
import static dev.dossier.domain.rule.CaseOnPaper.person;
import static dev.dossier.domain.rule.Paper.printed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.casefile.Finding.DocumentMissing;
import dev.dossier.domain.casefile.PersonRole;
import dev.dossier.domain.casefile.RequirementKey;
import dev.dossier.domain.casefile.RequirementTemplate;
import dev.dossier.domain.casefile.Scope;
import dev.dossier.domain.casefile.Wanted;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DocumentMissingRuleTest {

    private static final RequirementTemplate IDENTITY = new RequirementTemplate(
            "identity",
            "Passport, or licence and birth certificate",
            new Scope.EachPerson(Set.of(PersonRole.APPLICANT)),
            List.of(
                    List.of(new Wanted(PASSPORT, Optional.empty())),
                    List.of(new Wanted(DRIVING_LICENCE, Optional.empty()), new Wanted(LETTER, Optional.of("Born")))),
            true);

    private final Rule rule = new DocumentMissingRule();

    @Test
    void a_paper_of_the_person_meets_the_requirement() {
        assertThat(about(anna())
                        .asking(IDENTITY)
                        .holding(Paper.of(1, PASSPORT, printed("surname", "Testova")))
                        .found(rule))
                .isEmpty();
    }

    @Test
    void a_paper_of_somebody_else_does_not() {
        assertThat(about(anna())
                        .asking(IDENTITY)
                        .holding(Paper.of(1, PASSPORT, printed("surname", "Petrenko")))
                        .found(rule))
                .containsExactly(new DocumentMissing(RequirementKey.forPerson("identity", ANNA)));
    }

    @Test
    void half_of_an_alternative_is_not_enough() {
        assertThat(about(anna())
                        .asking(IDENTITY)
                        .holding(Paper.of(1, DRIVING_LICENCE, printed("surname", "Testova")))
                        .found(rule))
                .hasSize(1);
    }

    @Test
    void all_papers_of_the_second_alternative_are_as_good_as_the_first() {
        assertThat(about(anna())
                        .asking(IDENTITY)
                        .holding(
                                Paper.of(1, DRIVING_LICENCE, printed("surname", "Testova")),
                                Paper.of(2, LETTER, printed("surname", "Testova"), printed("title", "BORN HERE")))
                        .found(rule))
                .isEmpty();
    }

    @Test
    void a_letter_with_another_title_is_another_letter() {
        assertThat(about(anna())
                        .asking(IDENTITY)
                        .holding(
                                Paper.of(1, DRIVING_LICENCE, printed("surname", "Testova")),
                                Paper.of(2, LETTER, printed("surname", "Testova"), printed("title", "Invoice")))
                        .found(rule))
                .hasSize(1);
    }

    @Test
    void each_person_is_asked_for_their_own() {
        assertThat(about(anna(), person("boris", "Boris", "Probkin", ""))
                        .asking(IDENTITY)
                        .holding(Paper.of(1, PASSPORT, printed("surname", "Testova")))
                        .found(rule))
                .containsExactly(new DocumentMissing(new RequirementKey("identity:boris")));
    }

    @Test
    void nothing_is_asked_where_nothing_is_required() {
        assertThat(about(anna()).found(rule)).isEmpty();
    }
}
