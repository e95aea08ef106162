package dev.dossier.domain.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small values that carry measures and names across rooms. */
class ValuesTest {

    private static final UploadId UPLOAD = new UploadId("0123456789ab".concat("c".repeat(52)));

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, 1.001, Double.NaN, Double.POSITIVE_INFINITY})
    void a_confidence_lies_between_nought_and_one(double fraction) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Confidence(fraction));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            -1, 0, 1, 1
            0, -1, 1, 1
            2, 0, 1, 1
            0, 2, 1, 1
            """)
    void a_box_runs_from_left_to_right_and_from_top_to_bottom(int left, int top, int right, int bottom) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Box(left, top, right, bottom));
    }

    @Test
    void right_and_bottom_are_the_first_pixels_outside() {
        Box box = new Box(10, 20, 30, 50);
        assertThat(box.width()).isEqualTo(20);
        assertThat(box.height()).isEqualTo(30);
        assertThat(box.union(new Box(0, 40, 12, 60))).isEqualTo(new Box(0, 20, 30, 60));
        assertThat(box.overlap(new Box(29, 49, 100, 100))).isEqualTo(1);
        assertThat(box.overlap(new Box(30, 20, 40, 50))).as("they only touch").isZero();
        assertThat(new Box(5, 5, 5, 9).isEmpty()).isTrue();
    }

    @Test
    void pages_are_counted_from_one() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PageNumber(0));
        assertThat(PageRef.of(UPLOAD, 2)).isGreaterThan(PageRef.of(UPLOAD, 1));
    }

    @Test
    void a_document_is_named_by_the_page_that_it_begins_on() {
        assertThat(DocumentId.beginningOn(PageRef.of(UPLOAD, 3), 2).text()).isEqualTo("0123456789ab-p3-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123456789AB-p1-1", "0123456789ab-1-1", "0123456789ab-p1", "../0123456789ab-p1-1"})
    void other_names_of_documents_are_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentId(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "AB", "../../etc/passwd"})
    void other_names_of_uploads_are_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new UploadId(text));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            name,               role,    base,               kind,       name of a person, check digit
            surname,            '',      surname,            NAME,       true,             false
            child.givenNames,   child,   givenNames,         NAME,       true,             false
            spouse1.fullName,   spouse1, fullName,           NAME,       true,             false
            documentNumber,     '',      documentNumber,     IDENTIFIER, false,            true
            registrationNumber, '',      registrationNumber, IDENTIFIER, false,            false
            nationality,        '',      nationality,        STATE,      false,            false
            sex,                '',      sex,                SEX,        false,            false
            dateOfBirth,        '',      dateOfBirth,        DATE,       false,            true
            child.dateOfBirth,  child,   dateOfBirth,        DATE,       false,            false
            dateOfEvent,        '',      dateOfEvent,        DATE,       false,            false
            placeOfBirth,       '',      placeOfBirth,       TEXT,       false,            false
            """)
    void a_field_is_named_with_the_role_of_the_person_whom_it_describes(
            String text, String role, String base, ValueKind kind, boolean isName, boolean hasCheckDigit) {
        FieldName name = new FieldName(text);
        assertThat(name.role().orElse("")).isEqualTo(role);
        assertThat(name.base().text()).isEqualTo(base);
        assertThat(name.kind()).isEqualTo(kind);
        assertThat(name.isName()).isEqualTo(isName);
        assertThat(name.hasCheckDigit()).isEqualTo(hasCheckDigit);
        assertThat(name.of("father").text()).isEqualTo("father." + base);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Surname", "sur name", "a.b.c", "child.", ".surname", "<script>"})
    void other_names_of_fields_are_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new FieldName(text));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            kind,       one,        other,      says the same
            NAME,       Müller,     MULLER,     true
            NAME,       Müller,     MUELLER,    false
            IDENTIFIER, AB-12 34,   ab1234,     true
            IDENTIFIER, AB1234,     AB1235,     false
            STATE,      UTO,        UTO,        true
            STATE,      UTO,        DEU,        false
            DATE,       1990-04,    1990-04,    true
            DATE,       1990-04,    1990-04-12, false
            SEX,        F,          F,          true
            SEX,        F,          X,          false
            TEXT,       New-York,   new york,   true
            TEXT,       New York,   York,       false
            """)
    void values_say_the_same_however_they_are_spelled(ValueKind kind, String one, String other, boolean same) {
        assertThat(FieldValue.parse(kind, one).saysTheSameAs(FieldValue.parse(kind, other)))
                .isEqualTo(same);
        assertThat(FieldValue.parse(kind, other).saysTheSameAs(FieldValue.parse(kind, one)))
                .isEqualTo(same);
        assertThat(FieldValue.parse(kind, one).text()).isEqualTo(one);
    }

    @ParameterizedTest
    @EnumSource
    void a_blank_value_is_none_and_no_kind_says_the_same_as_another(ValueKind kind) {
        assertThatIllegalArgumentException().isThrownBy(() -> FieldValue.parse(kind, " "));
        FieldValue date = FieldValue.parse(ValueKind.DATE, "1990");
        if (kind != ValueKind.DATE && kind != ValueKind.SEX) {
            assertThat(FieldValue.parse(kind, "1990").saysTheSameAs(date)).isFalse();
            assertThat(date.saysTheSameAs(FieldValue.parse(kind, "1990"))).isFalse();
        }
    }

    @Test
    void a_refused_value_is_not_repeated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FieldValue.parse(ValueKind.DATE, "Anna Testova"))
                .withMessageNotContaining("Testova");
    }

    @ParameterizedTest
    @EnumSource
    void a_quarter_turn_and_its_complement_make_a_whole(QuarterTurn turn) {
        QuarterTurn back = QuarterTurn.ofDegrees((360 - turn.degrees()) % 360);
        assertThat(turn.then(back)).isEqualTo(QuarterTurn.NONE);
        assertThat(turn.swapsSides()).isEqualTo(turn.degrees() % 180 == 90);
        assertThatIllegalArgumentException().isThrownBy(() -> QuarterTurn.ofDegrees(45));
    }

    @ParameterizedTest
    @EnumSource
    void only_papers_of_one_holder_have_fields_without_a_role(DocumentType type) {
        assertThat(type.hasTwoSides() && !type.hasHolder()).isFalse();
    }

    @Test
    void a_line_has_words_and_a_slope_that_is_still_a_line() {
        Word word = new Word("ANNA", new Box(0, 0, 10, 10), Confidence.CERTAIN);
        assertThatIllegalArgumentException().isThrownBy(() -> new TextLine(List.of(), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new TextLine(List.of(word), 46));
        assertThatIllegalArgumentException().isThrownBy(() -> new TextLine(List.of(word), Double.NaN));
        assertThat(new TextLine(List.of(word, word), 0).text()).isEqualTo("ANNA ANNA");
    }

    @Test
    void a_document_has_pages_and_reads_each_field_once() {
        FieldReading missing = new FieldReading.Missing(FieldName.SEX);
        assertThatIllegalArgumentException().isThrownBy(() -> document(List.of(), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> document(List.of(PageRef.of(UPLOAD, 1)), List.of(missing, missing)));
        Document document = document(List.of(PageRef.of(UPLOAD, 1)), List.of(missing));
        assertThat(document.field(FieldName.SURNAME)).isEqualTo(new FieldReading.Missing(FieldName.SURNAME));
        assertThat(document.read(FieldName.SEX)).isEmpty();
    }

    @Test
    void a_value_needs_evidence_and_grade_d_is_never_accepted() {
        FieldValue value = FieldValue.parse(ValueKind.SEX, "F");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FieldReading.Read(
                        FieldName.SEX, value, List.of(), Grade.C, Confidence.CERTAIN, List.of(), true));
        Evidence seen = new Evidence(
                Source.PRINTED, PageRef.of(UPLOAD, 1), new Box(0, 0, 1, 1), "F", value, Confidence.CERTAIN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FieldReading.Read(
                        FieldName.SEX, value, List.of(seen), Grade.D, Confidence.CERTAIN, List.of(), true));
    }

    @Test
    void an_upload_taken_apart_has_at_least_one_page() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PreparedUpload("application/pdf", List.of(), List.of()));
    }

    private static Document document(List<PageRef> pages, List<FieldReading> fields) {
        return new Document(
                DocumentId.beginningOn(PageRef.of(UPLOAD, 1), 1),
                DocumentType.PASSPORT,
                Confidence.CERTAIN,
                "test",
                Side.ONLY,
                pages,
                fields,
                Optional.empty(),
                List.of());
    }
}
