package dev.dossier.domain.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.paper.FieldReading.Read;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradingTest {

    private static final PageRef PAGE = PageRef.of(new UploadId("ab".repeat(32)), 1);
    private static final Grading GRADING = Grading.standard();

    @ParameterizedTest(name = "{0} from {1}: {2}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            field          | seen                                             | grade | accepted
            documentNumber | MRZ K792 0.95                                    | B     | true
            documentNumber | MRZ K792 0.90                                    | B     | true
            documentNumber | MRZ K792 0.89                                    | D     | false
            documentNumber | MRZ L898 0.95                                    | D     | false
            documentNumber | PRINTED L898 0.95                                | C     | true
            documentNumber | PRINTED L898 0.90                                | C     | true
            documentNumber | PRINTED L898 0.89                                | D     | false
            documentNumber | BARCODE L898 0.95                                | B     | true
            documentNumber | FORM_FIELD L898 1.0                              | B     | true
            documentNumber | MRZ L898 0.95, PRINTED L898 0.5                  | A     | true
            documentNumber | MRZ L898 0.5, PRINTED L898 0.5                   | A     | true
            documentNumber | MRZ L898 0.95, PRINTED L8G8 0.5                  | D     | false
            documentNumber | MRZ L898 0.95, PRINTED l-898 0.5                 | A     | true
            documentNumber | BARCODE L898 0.95, PRINTED L898 0.2              | A     | true
            documentNumber | MRZ L898 0.95, BARCODE L898 0.95, PRINTED X1 0.9 | D     | false
            documentNumber | PRINTED L898 0.5, PRINTED L898 0.95              | C     | true
            documentNumber | PERSON L898 1.0                                  | A     | true
            documentNumber | PERSON L898 1.0, MRZ X1 0.9                      | D     | false
            dateOfBirth    | MRZ 1990-04-12 0.95                              | B     | true
            dateOfBirth    | MRZ 1990 0.95, PRINTED 1990-04-12 0.95           | A     | true
            dateOfBirth    | MRZ 1990-04-12 0.95, PRINTED 1990-12-04 0.95     | D     | false
            surname        | MRZ TESTOVA 0.99                                 | D     | false
            surname        | PRINTED TESTOVA 0.95                             | C     | true
            surname        | MRZ TESTOVA 0.99, PRINTED Testova 0.5            | A     | true
            surname        | MRZ MUELLER 0.99, PRINTED Müller 0.5             | A     | true
            surname        | MRZ TESTOWA 0.99, PRINTED Testova 0.99           | D     | false
            sex            | MRZ F 0.95                                       | C     | true
            sex            | MRZ F 0.95, PRINTED F 0.5                        | A     | true
            sex            | MRZ F 0.95, PRINTED M 0.95                       | D     | false
            nationality    | MRZ UTO 0.95                                     | C     | true
            issuingState   | MRZ UTO 0.5                                      | D     | false
            placeOfBirth   | PRINTED Utopia 0.95                              | C     | true
            """)
    void grades_follow_from_who_saw_what(String field, String seen, Grade grade, boolean accepted) {
        FieldName name = new FieldName(field);
        List<Evidence> evidence = new ArrayList<>();
        for (String one : seen.split(", ")) {
            String[] parts = one.split(" ");
            evidence.add(
                    evidence(name, Source.valueOf(parts[0]), parts[1], new Confidence(Double.parseDouble(parts[2]))));
        }
        Read read = GRADING.read(name, evidence);
        assertThat(read.grade()).isEqualTo(grade);
        assertThat(read.accepted()).isEqualTo(accepted);
        Collections.reverse(evidence);
        assertThat(GRADING.read(name, evidence).grade())
                .as("in the other order")
                .isEqualTo(grade);
    }

    @Test
    void a_reading_exactly_on_the_floor_passes() {
        FieldName name = FieldName.PLACE_OF_BIRTH;
        assertThat(GRADING.read(name, List.of(evidence(name, Source.PRINTED, "X", new Confidence(0.9))))
                        .accepted())
                .isTrue();
        assertThat(GRADING.read(name, List.of(evidence(name, Source.PRINTED, "X", new Confidence(0.8999))))
                        .accepted())
                .isFalse();
    }

    @Test
    void a_name_stands_as_printed_and_a_number_as_the_zone_has_it() {
        Read name = GRADING.read(
                FieldName.SURNAME,
                List.of(
                        evidence(FieldName.SURNAME, Source.MRZ, "MUELLER", Confidence.CERTAIN),
                        evidence(FieldName.SURNAME, Source.PRINTED, "Müller", Confidence.CERTAIN)));
        assertThat(name.value().text()).isEqualTo("Müller");
        assertThat(name.alternatives()).isEmpty();
        Read number = GRADING.read(
                FieldName.DOCUMENT_NUMBER,
                List.of(
                        evidence(FieldName.DOCUMENT_NUMBER, Source.PRINTED, "l-898", Confidence.CERTAIN),
                        evidence(FieldName.DOCUMENT_NUMBER, Source.MRZ, "L898", Confidence.CERTAIN)));
        assertThat(number.value().text()).isEqualTo("L898");
    }

    @Test
    void what_contradicts_is_kept_as_an_alternative_and_lowers_the_confidence() {
        Read read = GRADING.read(
                FieldName.DOCUMENT_NUMBER,
                List.of(
                        evidence(FieldName.DOCUMENT_NUMBER, Source.MRZ, "L898", new Confidence(0.97)),
                        evidence(FieldName.DOCUMENT_NUMBER, Source.PRINTED, "LB98", new Confidence(0.6))));
        assertThat(read.alternatives()).extracting(FieldValue::text).containsExactly("LB98");
        assertThat(read.confidence()).isEqualTo(new Confidence(0.6));
        assertThat(read.sourcesDisagree()).isTrue();
    }

    @Test
    void a_name_heard_in_another_script_neither_proves_nor_disproves() {
        Evidence arabic = evidence(FieldName.SURNAME, Source.PRINTED, "محمد", new Confidence(0.95));
        Evidence unsure = evidence(FieldName.SURNAME, Source.PRINTED, "محمد", new Confidence(0.5));
        Evidence byEar = evidence(FieldName.SURNAME, Source.MRZ, "MOHAMMED", new Confidence(0.99));
        Evidence byTable = evidence(FieldName.SURNAME, Source.MRZ, "MXHMD", new Confidence(0.99));
        Evidence other = evidence(FieldName.SURNAME, Source.MRZ, "AHMED", new Confidence(0.99));

        assertThat(GRADING.read(FieldName.SURNAME, List.of(arabic, byEar)).grade())
                .isEqualTo(Grade.C);
        assertThat(GRADING.read(FieldName.SURNAME, List.of(unsure, byEar)).grade())
                .isEqualTo(Grade.D);
        assertThat(GRADING.read(FieldName.SURNAME, List.of(unsure, byEar)).sourcesDisagree())
                .isFalse();
        assertThat(GRADING.read(FieldName.SURNAME, List.of(unsure, byTable)).grade())
                .isEqualTo(Grade.A);
        assertThat(GRADING.read(FieldName.SURNAME, List.of(arabic, other)).sourcesDisagree())
                .isTrue();
    }

    @Test
    void a_name_cut_by_the_zone_agrees_only_where_no_filler_follows() {
        FieldName name = FieldName.GIVEN_NAMES;
        Evidence printed = evidence(name, Source.PRINTED, "Jonathon Warren Trevor", Confidence.CERTAIN);
        Evidence cut = new Evidence(
                Source.MRZ,
                PAGE,
                new Box(0, 0, 1, 1),
                "JONATHON<WARREN<TRE",
                new FieldValue.NameValue("JONATHON WARREN TRE"),
                Confidence.CERTAIN);
        Evidence whole = new Evidence(
                Source.MRZ,
                PAGE,
                new Box(0, 0, 1, 1),
                "JONATHON<WARREN<TRE<<",
                new FieldValue.NameValue("JONATHON WARREN TRE"),
                Confidence.CERTAIN);

        assertThat(GRADING.read(name, List.of(printed, cut)).grade()).isEqualTo(Grade.A);
        assertThat(GRADING.read(name, List.of(printed, whole)).grade()).isEqualTo(Grade.D);
    }

    private static Evidence evidence(FieldName name, Source source, String text, Confidence confidence) {
        return new Evidence(
                source, PAGE, new Box(0, 0, 1, 1), text + "<", FieldValue.parse(name.kind(), text), confidence);
    }
}
