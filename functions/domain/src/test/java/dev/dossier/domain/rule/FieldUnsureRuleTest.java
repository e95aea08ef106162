package dev.dossier.domain.rule;

import static dev.dossier.domain.paper.DocumentType.PASSPORT;
import static dev.dossier.domain.rule.CaseOnPaper.about;
import static dev.dossier.domain.rule.CaseOnPaper.anna;
import static dev.dossier.domain.rule.Paper.read;
import static dev.dossier.domain.rule.Paper.seen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.casefile.Finding.FieldUnsure;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.Source;
import org.junit.jupiter.api.Test;

class FieldUnsureRuleTest {

    private final Rule rule = new FieldUnsureRule();

    @Test
    void a_reading_just_below_the_floor_is_found() {
        assertThat(about(anna())
                        .holding(Paper.of(
                                1, PASSPORT, read("surname", seen("surname", Source.PRINTED, "Testova", 0.899))))
                        .found(rule))
                .containsExactly(new FieldUnsure(Paper.idOf(1), FieldName.SURNAME));
    }

    @Test
    void a_reading_exactly_on_the_floor_passes() {
        assertThat(about(anna())
                        .holding(
                                Paper.of(1, PASSPORT, read("surname", seen("surname", Source.PRINTED, "Testova", 0.9))))
                        .found(rule))
                .isEmpty();
    }

    @Test
    void a_name_that_only_the_zone_gives_is_unsure_however_clearly_it_was_read() {
        assertThat(about(anna())
                        .holding(Paper.of(1, PASSPORT, read("surname", seen("surname", Source.MRZ, "TESTOVA", 1))))
                        .found(rule))
                .hasSize(1);
    }

    @Test
    void two_sources_that_contradict_each_other_are_another_finding() {
        assertThat(about(anna())
                        .holding(Paper.of(
                                1,
                                PASSPORT,
                                read(
                                        "dateOfBirth",
                                        seen("dateOfBirth", Source.MRZ, "1990-04-02", 0.99),
                                        seen("dateOfBirth", Source.PRINTED, "1990-04-07", 0.99))))
                        .found(rule))
                .isEmpty();
    }
}
