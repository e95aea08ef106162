package dev.dossier.local.evaluate;

import static dev.dossier.local.evaluate.Told.accepted;
import static dev.dossier.local.evaluate.Told.answer;
import static dev.dossier.local.evaluate.Told.expected;
import static dev.dossier.local.evaluate.Told.flagged;
import static dev.dossier.local.evaluate.Told.illegible;
import static dev.dossier.local.evaluate.Told.judged;
import static dev.dossier.local.evaluate.Told.paper;
import static dev.dossier.local.evaluate.Told.passport;
import static dev.dossier.local.evaluate.Told.read;
import static dev.dossier.local.evaluate.Told.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.json.ReadReport;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {

    @Test
    void what_was_accepted_and_is_wrong_is_a_silent_error_and_what_was_flagged_is_none() {
        Judgement one = judged(
                passport(expected("surname", "ERIKSSON"), expected("givenNames", "ANNA"), expected("sex", "F")),
                report(accepted("surname", "ERIKSON"), flagged("givenNames", "ANNE"), accepted("sex", "F")));
        assertThat(verdicts(one)).extracting(Verdict::isSilentError).containsExactly(true, false, false);
        assertThat(verdicts(one)).extracting(Verdict::isRight).containsExactly(false, false, true);
    }

    @Test
    void an_illegible_value_is_right_if_nothing_was_read_and_a_silent_error_if_anything_was_accepted() {
        Answer answer = passport(illegible("surname", "ERIKSSON"));
        assertThat(verdicts(judged(answer, report(new ReadReport.Field[0])))
                        .get(0)
                        .isRight())
                .isTrue();
        assertThat(verdicts(judged(answer, report(accepted("surname", "ERIKSSON"))))
                        .get(0)
                        .isSilentError())
                .isTrue();
        Verdict flagged =
                verdicts(judged(answer, report(flagged("surname", "ERIKSSON")))).get(0);
        assertThat(flagged.isRight()).isFalse();
        assertThat(flagged.isSilentError()).isFalse();
    }

    @Test
    void a_field_that_no_answer_expects_is_an_extra_and_no_silent_error() {
        Evaluation evaluation =
                Told.evaluated(passport(expected("sex", "F")), report(accepted("sex", "F"), accepted("surname", "X")));
        assertThat(evaluation.silentErrors()).isEmpty();
        assertThat(evaluation.acceptedExtras())
                .extracting(Evaluation.Place::field)
                .containsExactly("surname");
        assertThat(evaluation.fields())
                .filteredOn(row -> row.field().equals("surname"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.count().fields()).isZero();
                    assertThat(row.extras()).isEqualTo(1);
                    assertThat(row.acceptedExtras()).isEqualTo(1);
                });
    }

    @Test
    void two_documents_on_one_page_go_together_by_type_whatever_their_order() {
        Answer answer =
                answer(paper("PASSPORT", 1, expected("surname", "A")), paper("VISA", 1, expected("surname", "B")));
        Judgement one = judged(
                answer,
                report(
                        read(DocumentType.VISA, 1, accepted("surname", "B")),
                        read(DocumentType.PASSPORT, 1, accepted("surname", "A"))));
        assertThat(verdicts(one)).allMatch(Verdict::isRight);
        assertThat(one.papers()).allMatch(Judgement.Paper::isTypeRight);
    }

    @Test
    void a_document_taken_for_another_type_is_still_compared_field_by_field() {
        Judgement one = judged(
                passport(expected("surname", "A")), report(read(DocumentType.VISA, 1, accepted("surname", "A"))));
        assertThat(one.papers().get(0).isTypeRight()).isFalse();
        assertThat(one.papers().get(0).readAs()).contains("VISA");
        assertThat(verdicts(one)).allMatch(Verdict::isRight);
    }

    @Test
    void a_document_on_another_page_answers_for_nothing() {
        Judgement one = judged(
                passport(expected("surname", "A")), report(read(DocumentType.PASSPORT, 2, accepted("surname", "A"))));
        assertThat(one.papers().get(0).readAs()).isEmpty();
        assertThat(verdicts(one)).noneMatch(Verdict::isRight);
        assertThat(one.extras()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "P<UTOA<<B, P<UTOA<<B, true, true, false",
        "P<UTOA<<B, P<UTOA<<8, true, false, true",
        "P<UTOA<<B, P<UTOA<<8, false, false, false",
    })
    void a_zone_is_right_only_if_every_character_is(
            String expected, String read, boolean valid, boolean right, boolean wrongButValid) {
        Answer answer = answer(new Answer.Paper("PASSPORT", List.of(1), Optional.of(List.of(expected)), List.of()));
        ReadReport.Paper paper = new ReadReport.Paper(
                DocumentType.PASSPORT,
                new Confidence(1),
                List.of(1),
                Optional.of(new ReadReport.Zone("TD3", List.of(read), valid)),
                List.of());
        PaperCount count = PaperCount.of(judged(answer, report(paper)).papers());
        assertThat(count.zonesRight() == 1).isEqualTo(right);
        assertThat(count.zonesWrongButValid() == 1).isEqualTo(wrongButValid);
    }

    @Test
    void the_pages_of_a_file_that_could_not_be_read_are_not_kept() {
        Evaluation evaluation = Told.evaluated(passport(expected("sex", "F")), Told.unreadable());
        assertThat(evaluation.isWhole()).isFalse();
        assertThat(evaluation.sheets().get(0).unreadable()).isEqualTo(1);
        assertThat(evaluation.sheets().get(0).kept()).isZero();
        assertThat(evaluation.kinds().get(0).fields().accuracy()).contains(0.0);
    }

    private static List<Verdict> verdicts(Judgement one) {
        return one.papers().stream().flatMap(paper -> paper.fields().stream()).toList();
    }
}
