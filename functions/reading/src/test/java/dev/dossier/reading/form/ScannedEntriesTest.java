package dev.dossier.reading.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.FieldReading;
import dev.dossier.domain.paper.FieldReading.Illegible;
import dev.dossier.domain.paper.FieldReading.Read;
import dev.dossier.domain.paper.FieldValue;
import dev.dossier.domain.paper.Grade;
import dev.dossier.domain.paper.Grading;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.Source;
import dev.dossier.domain.paper.UploadId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of entries that were read off a picture. */
class ScannedEntriesTest {

    private static final PageRef PAGE = PageRef.of(new UploadId("0".repeat(64)), 1);
    private static final String BORN = "12. Enter Date of Birth.";
    private static final String STREET = "8. Residence in the U. S. Enter Street Number and Name.";
    private static final String CITY = "8. Residence in the U. S. Enter City.";

    private final List<Placed> entries = new ArrayList<>();

    private ScannedEntriesTest with(String tooltip, String text, double confidence, String... others) {
        Box box = new Box(100, 100 + 60 * entries.size(), 900, 150 + 60 * entries.size());
        Question question = Questions.of(tooltip).orElseThrow();
        entries.add(new Placed(question, text, box, Source.PRINTED, new Confidence(confidence), List.of(others)));
        return this;
    }

    private List<FieldReading> read() {
        return new FormReader(Grading.standard(), LocalDate.of(2026, 5, 4)).read(PAGE, entries);
    }

    private Read only() {
        return (Read) read().getFirst();
    }

    @Test
    void what_looks_agree_on_passes_as_print_and_no_more() {
        Read read = with(BORN, "04/12/1990", 0.95).only();
        assertThat(read.value().text()).isEqualTo("1990-04-12");
        assertThat(read.grade()).isEqualTo(Grade.C);
        assertThat(read.best().source()).isEqualTo(Source.PRINTED);
        assertThat(read.best().raw()).isEqualTo("04/12/1990");
        assertThat(read.best().box()).isEqualTo(new Box(100, 100, 900, 150));
    }

    @Test
    void what_else_was_seen_is_put_before_a_person() {
        Read read = with(BORN, "04/12/1990", 0.95, "04/17/1990").only();
        assertThat(read.accepted()).isFalse();
        assertThat(read.alternatives()).extracting(FieldValue::text).containsExactly("1990-04-17");
    }

    @Test
    void writing_that_nobody_can_read_is_illegible_and_has_a_place() {
        Illegible illegible = (Illegible) with(BORN, "", 0).read().getFirst();
        assertThat(illegible.name().text()).isEqualTo("dateOfBirth");
        assertThat(illegible.where().orElseThrow().box()).isEqualTo(new Box(100, 100, 900, 150));
    }

    @Test
    void a_blank_place_gives_no_value() {
        assertThat(with(BORN, "", 0.95).read()).isEmpty();
    }

    @Test
    void one_unsure_or_illegible_part_makes_the_whole_unsure() {
        assertThat(with(STREET, "12 Harbour Lane", 0.97)
                        .with(CITY, "Newark", 0.5)
                        .only()
                        .accepted())
                .isFalse();
        entries.clear();
        Read read = with(STREET, "12 Harbour Lane", 0.97).with(CITY, "", 0).only();
        assertThat(read.accepted()).isFalse();
        entries.clear();
        assertThat(with(STREET, "12 Harbour Lane", 0.97)
                        .with(CITY, "", 0.95)
                        .only()
                        .accepted())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0.96, '', true", "0.5, '', false", "0.96, on, false"})
    void a_faint_tick_and_two_ticks_are_for_a_person(double sure, String other, boolean accepted) {
        with("10. Sex. Select Female.", "on", sure).with("10. Sex. Select Male.", other, 0.96);
        assertThat(only().accepted()).isEqualTo(accepted);
    }

    @Test
    void no_tick_is_no_answer() {
        with("10. Sex. Select Female.", "", 0.95).with("10. Sex. Select Male.", "", 0.95);
        assertThat(read()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ink, 0.95, present, true", "'', 0.95, absent, true", "ink, 0.5, present, false"})
    void a_signature_is_ink_in_its_place(String text, double sure, String value, boolean accepted) {
        Read read = with("Part D. Signature of Applicant. This form can not be signed electronically.", text, sure)
                .only();
        assertThat(read.value().text()).isEqualTo(value);
        assertThat(read.accepted()).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({
        "dateOfBirth, 04/12/1990, true",
        "dateOfBirth, 04/32/1990, false",
        "dateOfBirth, 4/12/90, false",
        "alienNumber, A-204117839, true",
        "alienNumber, 204117839, true",
        "alienNumber, 20411783B, false",
        "socialSecurityNumber, 219-09-9999, true",
        "socialSecurityNumber, 219-09-999, false",
        "onlineAccountNumber, 120045678913, true",
        "arrivalRecordNumber, 123456789A1, true",
        "arrivalRecordNumber, 123456789A, false",
        "from, 03/2021, true",
        "to, Present, true",
        "to, 3 2021, false",
        "religion, anything at all, true"
    })
    void answers_have_the_shape_of_their_question(String field, String text, boolean fits) {
        Question question =
                new Question(Question.Asked.APPLICANT, field, 0, Question.Joiner.SPACE, "", Optional.empty());
        assertThat(Shapes.of(question)
                        .map(shape -> shape.matcher(text).matches())
                        .orElse(true))
                .isEqualTo(fits);
    }
}
