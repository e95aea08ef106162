package dev.dossier.reading.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldReading;
import dev.dossier.domain.paper.FieldReading.Read;
import dev.dossier.domain.paper.FormEntry;
import dev.dossier.domain.paper.Grade;
import dev.dossier.domain.paper.Grading;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.Source;
import dev.dossier.domain.paper.UploadId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormReaderTest {

    private static final PageRef PAGE = PageRef.of(new UploadId("0".repeat(64)), 1);

    private final List<FormEntry> entries = new ArrayList<>();
    private boolean inked;

    private FormReaderTest with(String tooltip, String value) {
        return with(tooltip, value, 100 + 60 * entries.size());
    }

    private FormReaderTest with(String tooltip, String value, int top) {
        entries.add(new FormEntry("form1[0].Field" + entries.size(), tooltip, value, new Box(100, top, 900, top + 50)));
        return this;
    }

    private Map<FieldName, FieldReading> read() {
        return new FormReader(Grading.standard(), LocalDate.of(2026, 5, 4))
                .read(PAGE, entries, box -> inked).stream()
                        .collect(Collectors.toMap(FieldReading::name, Function.identity()));
    }

    private Optional<Read> read(String name) {
        return Optional.ofNullable(read().get(new FieldName(name))).map(Read.class::cast);
    }

    private Optional<String> said(String name) {
        return read(name).map(read -> read.value().text());
    }

    @Test
    void what_was_typed_is_read_exactly_with_its_place() {
        Read read = with("Part 2. Information About You. 1. A. Enter Family Name, Last Name.", "O'Brien-Núñez")
                .read("surname")
                .orElseThrow();
        assertThat(read.value().text()).isEqualTo("O'Brien-Núñez");
        assertThat(read.best().source()).isEqualTo(Source.FORM_FIELD);
        assertThat(read.grade()).isEqualTo(Grade.B);
        assertThat(read.best().box()).isEqualTo(new Box(100, 100, 900, 150));
    }

    @Test
    void first_and_middle_name_are_the_given_names_and_their_places_one() {
        with("1.B. Enter Given Name, First Name.", "Anna").with("1.C. Enter Middle Name.", "Maria");
        Read read = read("givenNames").orElseThrow();
        assertThat(read.value().text()).isEqualTo("Anna Maria");
        assertThat(read.best().box()).isEqualTo(new Box(100, 100, 900, 210));
    }

    @ParameterizedTest
    @ValueSource(strings = {"N/A", "n/a", "None", "-", "Not applicable", ""})
    void an_answer_that_says_nothing_is_no_name(String middle) {
        with("5. Enter First Name.", "Anna").with("6. Enter Middle Name.", middle);
        assertThat(said("givenNames")).contains("Anna");
    }

    @Test
    void the_tick_counts_and_not_what_it_exports() {
        with("10. Sex. Select Male.", "").with("10. Sex. Select Female.", "on");
        assertThat(said("sex")).contains("F");
        with("Your Children. Select I have children.", "on")
                .with("Your Children. Select I do not have any children.", "");
        assertThat(said("hasChildren")).contains("yes");
    }

    @Test
    void two_ticks_for_one_question_go_to_a_person() {
        with("10. Sex. Select Male.", "on").with("10. Sex. Select Female.", "on");
        assertThat(read("sex").orElseThrow().accepted()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"04/12/1990, 1990-04-12", "12/04/1990, 1990-12-04", "04/31/1990, ''", "in spring, ''"})
    void dates_put_the_month_first_and_what_is_none_is_not_accepted(String typed, String value) {
        Read read = with("12. Enter Date of Birth. Enter as 2-digit Month, 2-digit Day and 4-digit Year.", typed)
                .read("dateOfBirth")
                .orElseThrow();
        assertThat(read.accepted()).isEqualTo(!value.isEmpty());
        assertThat(read.value().text()).isEqualTo(value.isEmpty() ? typed : value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    Part. A. 2. Information About Your Spouse and Children. Your Spouse. 5. Enter Complete Last Name.;          spouse.surname
                    Your Children. 5. Child 1. Enter Complete Last Name.;                                                        child.surname
                    Your Children.   5. Child 3. Enter Complete Last Name.;                                                      child3.surname
                    Supplement. A. List All of Your Children. 5. Additional Child 2. Enter Complete Last Name.;                  child6.surname
                    5. Provide the following information about your parents and siblings. Mother. Enter Full Name.;              mother.fullName
                    5. Provide the following information about your parents and siblings. Sibling 2. Enter Full Name.;           sibling2.fullName
                    Part 4. Interpreter's Contact Information. Interpreter's Full Name. 1. A. Enter Interpreter's Family Name.;  interpreter.surname
                    Part E. Declaration of Person Preparing Form, if Other Than Applicant, Spouse, Parent, or Child. Print Complete Name of Preparer.; preparer.fullName
                    Part 2. Information About Your Alien Relative, the Beneficiary. 1. A. Enter Family Name (Last Name).;        beneficiary.surname
                    """)
    void the_tooltip_says_who_is_asked_about(String tooltip, String field) {
        assertThat(with(tooltip, "Testova").said(field)).contains("Testova");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "For U S C I S use only. Decision: Enter Approval Date.",
                "Part F. To Be Completed at Asylum Interview. Enter Complete Last Name.",
                "To be completed by an attorney or accredited representative. Enter Last Name.",
                "Enter anything else."
            })
    void questions_that_are_not_about_the_case_are_left_alone(String tooltip) {
        assertThat(with(tooltip, "Testova").read()).isEmpty();
    }

    @Test
    void a_tooltip_copied_from_the_block_above_does_not_move_its_answer_there() {
        with("Your Children. 1. Child 2. Enter Alien Registration Number, if any.", "", 100);
        with("Your Children. 5. Child 2. Enter Complete Last Name.", "Secunda", 160);
        with("Your Children. 13. Child 1. Is this child in the U. S.? Select Yes.", "on", 220);
        with("Your Children. 1. Child 3. Enter Alien Registration Number, if any.", "", 400);
        with("Your Children. 5. Child 3. Enter Complete Last Name.", "Tertia", 460);
        with("Your Children. 13. Child 1. Is this child in the U. S.? Select No.", "on", 520);
        assertThat(said("child2.inUnitedStates")).contains("yes");
        assertThat(said("child3.inUnitedStates")).contains("no");
        assertThat(said("child.inUnitedStates")).isEmpty();
    }

    @Test
    void rows_of_a_table_are_told_apart_by_where_they_stand() {
        String about = "2. Provide information about your residences during the past 5 years. ";
        with(about + "Enter City/Town.", "Ashcombe", 300);
        with(about + "Enter Country.", "Utopia", 302);
        with(about + "Enter City/Town.", "Kingsmere", 380);
        with(about + "Enter Country.", "Arcadia", 381);
        assertThat(said("residence.address")).contains("Ashcombe, Utopia");
        assertThat(said("residence2.address")).contains("Kingsmere, Arcadia");
    }

    @Test
    void a_place_for_a_signature_is_signed_or_not() {
        with("Part D. Your Signature. Signature of Applicant. This form can not be signed electronically.", "");
        assertThat(said("signature")).contains("absent");
        inked = true;
        assertThat(said("signature")).contains("present");
    }

    @Test
    void nobody_misses_the_signature_of_an_interpreter_who_was_not_there() {
        with(
                "Part 4. Interpreter's Signature. 7. A. Interpreter's Signature. This form can not be signed electronically.",
                "");
        assertThat(read()).isEmpty();
    }
}
