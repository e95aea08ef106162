package dev.dossier.domain.rule;

import static dev.dossier.domain.paper.DocumentType.PASSPORT;
import static dev.dossier.domain.rule.CaseOnPaper.about;
import static dev.dossier.domain.rule.CaseOnPaper.anna;
import static dev.dossier.domain.rule.CaseOnPaper.person;
import static dev.dossier.domain.rule.Paper.read;
import static dev.dossier.domain.rule.Paper.seen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.casefile.Finding.FieldUnsure;
import dev.dossier.domain.paper.Document;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldReading.Read;
import dev.dossier.domain.paper.FieldValue;
import dev.dossier.domain.paper.Grade;
import dev.dossier.domain.paper.Source;
import dev.dossier.domain.paper.ValueKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldUnsureRuleTest {

    private final Rule rule = new FieldUnsureRule();

    @Test
    void a_reading_just_below_the_floor_is_found() {
        assertThat(about(anna())
                        .holding(Paper.of(
                                1, PASSPORT, read("surname", seen("surname", Source.PRINTED, "Testowa", 0.899))))
                        .found(rule))
                .containsExactly(new FieldUnsure(Paper.idOf(1), FieldName.SURNAME));
    }

    @Test
    void a_reading_exactly_on_the_floor_passes() {
        assertThat(about(anna())
                        .holding(
                                Paper.of(1, PASSPORT, read("surname", seen("surname", Source.PRINTED, "Testowa", 0.9))))
                        .found(rule))
                .isEmpty();
    }

    @Test
    void a_name_that_only_the_zone_gives_is_unsure_however_clearly_it_was_read() {
        assertThat(about(anna())
                        .holding(Paper.of(1, PASSPORT, read("surname", seen("surname", Source.MRZ, "TESTOWA", 1))))
                        .found(rule))
                .hasSize(1);
    }

    @Test
    void a_name_that_the_office_declared_the_same_passes() {
        assertThat(about(anna())
                        .holding(
                                Paper.of(1, PASSPORT, read("surname", seen("surname", Source.PRINTED, "TESTOVA", 0.5))))
                        .found(rule))
                .isEmpty();
    }

    @Test
    void a_date_of_birth_that_can_be_read_as_two_days_passes_as_the_day_that_was_declared() {
        Read twoDays = (Read) read("dateOfBirth", seen("dateOfBirth", Source.PRINTED, "1990-02-04", 0.95));
        Read doubtful = new Read(
                twoDays.name(),
                twoDays.value(),
                twoDays.evidence(),
                Grade.D,
                twoDays.confidence(),
                List.of(FieldValue.parse(ValueKind.DATE, "1990-04-02")),
                false);
        Document passport =
                Paper.of(1, PASSPORT, read("surname", seen("surname", Source.PRINTED, "Testova", 0.95)), doubtful);

        assertThat(about(person("anna", "Anna", "Testova", "1990-04-02"))
                        .holding(passport)
                        .found(rule))
                .isEmpty();
        assertThat(about(person("anna", "Anna", "Testova", "1990-04-03"))
                        .holding(passport)
                        .found(rule))
                .hasSize(1);
    }

    @Test
    void a_mere_detail_is_another_finding() {
        assertThat(about(anna())
                        .detail(PASSPORT, "dateOfIssue")
                        .holding(Paper.of(
                                1,
                                PASSPORT,
                                read("dateOfIssue", seen("dateOfIssue", Source.PRINTED, "2020-01-02", 0.5))))
                        .found(rule))
                .isEmpty();
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
