package dev.dossier.local.evaluate;

import static dev.dossier.local.evaluate.Told.accepted;
import static dev.dossier.local.evaluate.Told.evaluated;
import static dev.dossier.local.evaluate.Told.expected;
import static dev.dossier.local.evaluate.Told.field;
import static dev.dossier.local.evaluate.Told.flagged;
import static dev.dossier.local.evaluate.Told.illegible;
import static dev.dossier.local.evaluate.Told.passport;
import static dev.dossier.local.evaluate.Told.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    @Test
    void a_perfect_reader_is_right_everywhere_and_nothing_is_left_to_order() {
        Evaluation evaluation = evaluated(
                passport(expected("surname", "ERIKSSON"), expected("dateOfBirth", "1974-08-12")),
                report(accepted("surname", "Eriksson"), accepted("dateOfBirth", "1974-08-12")));
        Evaluation.Section all = evaluation.kinds().get(0);
        assertThat(all.fields()).isEqualTo(new FieldCount(2, 2, 2, 2, 0, 0));
        assertThat(all.fields().accuracy()).contains(1.0);
        assertThat(all.papers().typeShare()).contains(1.0);
        assertThat(all.auroc()).isEmpty();
        assertThat(evaluation.silentErrors()).isEmpty();
        assertThat(evaluation.isWhole()).isTrue();
    }

    @Test
    void illegible_values_are_counted_apart_and_their_silent_errors_are_listed_with_the_others() {
        Evaluation evaluation = evaluated(
                passport(expected("surname", "A"), illegible("givenNames", "B"), illegible("sex", "F")),
                report(accepted("surname", "A"), accepted("givenNames", "B")));
        Evaluation.Section all = evaluation.kinds().get(0);
        assertThat(all.fields().fields()).isEqualTo(1);
        assertThat(all.fields().silentErrors()).isZero();
        assertThat(all.illegible()).isEqualTo(new IllegibleCount(2, 1, 1, 1));
        assertThat(evaluation.silentErrors())
                .extracting(Evaluation.Place::field)
                .containsExactly("givenNames");
    }

    @Test
    void an_order_that_puts_every_wrong_value_first_has_an_area_of_1_and_the_reverse_0() {
        Answer answer = passport(expected("surname", "A"), expected("givenNames", "B"), expected("sex", "F"));
        Evaluation perfect = evaluated(
                answer,
                report(
                        field("surname", "X", 0.2, false),
                        field("givenNames", "B", 0.7, false),
                        field("sex", "F", 0.9, true)));
        assertThat(perfect.kinds().get(0).auroc()).contains(1.0);
        Evaluation reverse = evaluated(
                answer,
                report(
                        field("surname", "X", 0.95, true),
                        field("givenNames", "B", 0.7, false),
                        field("sex", "F", 0.9, true)));
        assertThat(reverse.kinds().get(0).auroc()).contains(0.0);
    }

    @Test
    void equal_confidence_for_right_and_wrong_orders_as_well_as_chance() {
        Evaluation evaluation = evaluated(
                passport(expected("surname", "A"), expected("givenNames", "B")),
                report(flagged("surname", "A"), flagged("givenNames", "X")));
        assertThat(evaluation.kinds().get(0).auroc()).contains(0.5);
    }

    @Test
    void full_confidence_falls_in_the_last_bin_and_a_border_in_the_bin_above() {
        List<Calibration.Bin> bins = evaluated(
                        passport(expected("surname", "A"), expected("sex", "F"), expected("givenNames", "B")),
                        report(
                                field("surname", "A", 1, true),
                                field("sex", "F", 0.5, false),
                                field("givenNames", "X", 0.5, false)))
                .calibration();
        assertThat(bins).extracting(Calibration.Bin::fields).containsExactly(0L, 0L, 0L, 0L, 0L, 2L, 0L, 0L, 0L, 1L);
        assertThat(bins.get(5).right()).contains(0.5);
        assertThat(bins.get(9).meanConfidence()).contains(1.0);
    }

    @Test
    void the_lowest_floor_that_keeps_a_target_lies_above_the_surest_error() {
        List<Floors.Choice> floors = evaluated(
                        passport(expected("surname", "A"), expected("sex", "F"), expected("givenNames", "B")),
                        report(
                                field("surname", "A", 0.97, true),
                                field("sex", "M", 0.93, true),
                                field("givenNames", "B", 0.4, false)))
                .floors();
        Floors.Choice last = floors.getLast();
        assertThat(last.target()).isEqualTo(0.001);
        assertThat(last.floor()).contains(0.94);
        assertThat(last.accepted()).contains(0.333333);
        assertThat(last.silentErrors()).isZero();
        assertThat(last.atMost()).isEqualTo(0.95);
    }

    @Test
    void no_floor_keeps_a_target_that_sure_errors_break() {
        List<Floors.Choice> floors = evaluated(
                        passport(expected("surname", "A")), report(field("surname", "X", 1, true)))
                .floors();
        assertThat(floors).allSatisfy(choice -> assertThat(choice.floor()).isEmpty());
    }

    @Test
    void clean_and_aged_stand_apart_under_their_sum() {
        Answer clean = passport(expected("sex", "F"));
        Answer aged = new Answer("b.png", "aged", clean.pages(), clean.papers());
        Evaluation evaluation = Evaluation.of(List.of(
                Judge.judge("a.png", clean, report(accepted("sex", "F"))),
                Judge.judge("b.png", aged, report(accepted("sex", "M")))));
        assertThat(evaluation.kinds()).extracting(Evaluation.Section::kind).containsExactly("all", "clean", "aged");
        assertThat(evaluation.kinds())
                .extracting(section -> section.fields().right())
                .containsExactly(1L, 1L, 0L);
        assertThat(evaluation.typeFields())
                .extracting(row -> row.count().silentErrors())
                .containsExactly(1L, 0L, 1L);
    }

    @Test
    void nothing_printed_holds_a_value_and_only_the_page_does() {
        Answer answer = passport(expected("surname", "<b>O'Hara</b>"));
        Judgement judgement = Told.judged(answer, report(accepted("surname", "<i>0'Hara</i>")));
        Evaluation evaluation = Evaluation.of(List.of(judgement));
        assertThat(Json.line(EvaluationJson.of(evaluation)) + EvaluationText.lines(evaluation))
                .contains("surname")
                .doesNotContain("Hara");
        List<Exhibit> exhibits =
                new Exhibits().of(judgement, answer, report(accepted("surname", "<i>0'Hara</i>")), java.util.Map.of());
        assertThat(EvaluationPage.of(evaluation, exhibits))
                .contains("&lt;b&gt;O&#39;Hara", "&lt;i&gt;0&#39;Hara", "holds personal data")
                .doesNotContain("<b>", "<i>");
    }
}
