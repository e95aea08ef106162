package dev.dossier.reading.field;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.FieldReading.Read;
import dev.dossier.domain.paper.Grading;
import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.PaperPart;
import dev.dossier.domain.paper.TextLine;
import dev.dossier.domain.paper.UploadId;
import dev.dossier.domain.paper.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PaperReaderTest {

    private static final PageRef PAGE = new PageRef(new UploadId("0".repeat(64)), new PageNumber(1));
    private static final Box AREA = new Box(0, 0, 1600, 2200);

    private final PaperReader reader = new PaperReader(new Grading(new Confidence(0.9)), LocalDate.of(2026, 5, 4));

    private PaperPart read(Typed typed) {
        return reader.read(PAGE, AREA, typed.lines(), Optional.empty(), Optional.empty());
    }

    private static Map<String, String> accepted(PaperPart part) {
        return part.fields().stream()
                .filter(field -> field instanceof Read read && read.accepted())
                .map(Read.class::cast)
                .collect(Collectors.toMap(
                        read -> read.name().text(), read -> read.value().text()));
    }

    @Test
    void values_stand_behind_their_labels_under_the_heading_of_their_person() {
        PaperPart part = read(new Typed()
                .line(500, 100, "CERTIFICATE OF BIRTH")
                .line(500, 200, "Registration No. HC 0102151")
                .line(100, 300, "Child")
                .line(100, 340, "1. Surname")
                .line(500, 340, "Erikson")
                .line(100, 380, "2. Date of birth")
                .line(500, 380, "11 April 2009")
                .line(100, 460, "Father")
                .line(100, 500, "3. Surname")
                .line(500, 500, "Erikson")
                .line(100, 540, "4. Date of birth")
                .line(500, 540, "3 July 1980"));

        assertThat(part.type()).isEqualTo(DocumentType.BIRTH_CERTIFICATE);
        assertThat(accepted(part))
                .containsEntry("registrationNumber", "HC 0102151")
                .containsEntry("child.surname", "Erikson")
                .containsEntry("child.dateOfBirth", "2009-04-11")
                .containsEntry("father.dateOfBirth", "1980-07-03");
    }

    @Test
    void a_number_whose_beginning_was_lost_goes_to_a_person() {
        PaperPart part =
                read(new Typed().line(500, 100, "CERTIFICATE OF BIRTH").line(500, 200, "Registration No. ona 067940"));

        assertThat(accepted(part)).doesNotContainKey("registrationNumber");
    }

    @Test
    void a_certificate_in_sentences_is_read_by_its_sentences() {
        PaperPart part = read(new Typed()
                .line(300, 100, "EXTRAIT D'ACTE DE NAISSANCE")
                .line(100, 300, "L'an dix-sept janvier deux mille dix, est né à Sainte Orla : Jean Marie Kalombo,")
                .line(100, 340, "du sexe masculin, fils de Pierre Kalombo et de Anne Mulumba, son épouse."));

        assertThat(accepted(part))
                .containsEntry("child.dateOfBirth", "2010-01-17")
                .containsEntry("child.placeOfBirth", "Sainte Orla")
                .containsEntry("child.fullName", "Jean Marie Kalombo")
                .containsEntry("child.sex", "M")
                .containsEntry("father.fullName", "Pierre Kalombo")
                .containsEntry("mother.fullName", "Anne Mulumba");
    }

    @Test
    void the_numbers_of_a_driving_licence_are_its_labels() {
        PaperPart part = read(new Typed()
                .line(500, 60, "DRIVING LICENCE")
                .line(400, 140, "1.")
                .line(500, 140, "ERIKSON")
                .line(400, 180, "2.")
                .line(500, 180, "ANNA MARIA")
                .line(400, 220, "3.")
                .line(500, 220, "13/04/1990")
                .line(500, 260, "SAINT ORLA")
                .line(400, 300, "4a.")
                .line(500, 300, "13/02/2025")
                .line(400, 340, "4b.")
                .line(500, 340, "12/02/2035")
                .line(400, 380, "5.")
                .line(500, 380, "ZX3882014"));

        assertThat(part.type()).isEqualTo(DocumentType.DRIVING_LICENCE);
        assertThat(accepted(part))
                .containsEntry("surname", "ERIKSON")
                .containsEntry("givenNames", "ANNA MARIA")
                .containsEntry("dateOfBirth", "1990-04-13")
                .containsEntry("placeOfBirth", "SAINT ORLA")
                .containsEntry("dateOfIssue", "2025-02-13")
                .containsEntry("dateOfExpiry", "2035-02-12")
                .containsEntry("documentNumber", "ZX3882014");
    }

    @Test
    void captions_can_stand_under_their_values() {
        PaperPart part = read(new Typed()
                .line(300, 60, "PASSPORT")
                .line(300, 140, "ERIKSON")
                .line(300, 164, "Surname")
                .line(300, 240, "ANNA")
                .line(300, 264, "Given names")
                .line(300, 340, "SAINT ORLA")
                .line(300, 364, "Place of birth")
                .line(300, 440, "13 APR 2020")
                .line(300, 464, "Date of issue"));

        assertThat(accepted(part))
                .containsEntry("surname", "ERIKSON")
                .containsEntry("givenNames", "ANNA")
                .containsEntry("placeOfBirth", "SAINT ORLA")
                .containsEntry("dateOfIssue", "2020-04-13");
    }

    @Test
    void a_date_that_could_be_two_days_goes_to_a_person() {
        PaperPart part = read(new Typed()
                .line(300, 60, "CERTIFICATE OF BIRTH")
                .line(100, 300, "Child")
                .line(100, 340, "Date of birth")
                .line(500, 340, "02/04/1982"));

        assertThat(accepted(part)).doesNotContainKey("child.dateOfBirth");
    }

    @Test
    void what_calls_itself_an_affidavit_and_asks_for_nothing_is_a_letter() {
        PaperPart part = read(new Typed()
                .line(300, 60, "AFFIDAVIT OF RELATIONSHIP")
                .line(100, 200, "I, the undersigned, declare that the person below is my wife."));

        assertThat(part.type()).isEqualTo(DocumentType.LETTER);
        assertThat(accepted(part)).containsEntry("title", "AFFIDAVIT OF RELATIONSHIP");
    }

    @Test
    void a_label_in_two_lines_of_two_languages_asks_once() {
        PaperPart part = read(new Typed()
                .line(100, 20, "PERSONALAUSWEIS")
                .line(100, 100, "Geburtsort")
                .line(600, 100, "Farbe der Augen")
                .line(100, 124, "Place of birth")
                .line(600, 124, "Colour of eyes")
                .line(100, 152, "MUSTERORT")
                .line(600, 152, "BRAUN"));

        assertThat(accepted(part)).containsEntry("placeOfBirth", "MUSTERORT");
    }

    @Test
    void a_line_says_when_and_where_somebody_was_born() {
        PaperPart part = read(new Typed()
                .line(100, 20, "CARTA DI IDENTITA")
                .line(100, 100, "COGNOME / SURNAME")
                .line(100, 130, "BIANCHI")
                .line(100, 170, "LUOGO E DATA DI NASCITA")
                .line(100, 194, "PLACE AND DATE OF BIRTH")
                .line(100, 222, "SERAVALLE (SV) / 28.03.1987"));

        assertThat(accepted(part))
                .containsEntry("placeOfBirth", "SERAVALLE (SV)")
                .containsEntry("dateOfBirth", "1987-03-28");
    }

    @Test
    void a_date_a_term_before_the_expiry_is_offered_as_the_date_of_issue() {
        PaperPart part = read(new Typed()
                .line(100, 20, "IDENTITY CARD")
                .line(100, 100, "Date of birth")
                .line(100, 130, "20 October 2019")
                .line(500, 100, "Pqte e tsue")
                .line(500, 130, "20 October 2024")
                .line(100, 200, "Date of expiry")
                .line(100, 230, "19 October 2029"));

        assertThat(part.fields())
                .filteredOn(field -> field.name().text().equals("dateOfIssue"))
                .singleElement()
                .isInstanceOfSatisfying(Read.class, read -> {
                    assertThat(read.value().text()).isEqualTo("2024-10-20");
                    assertThat(read.accepted()).isFalse();
                });
    }

    @Test
    void a_title_may_be_smaller_than_the_values() {
        Typed typed = new Typed().line(100, 20, "CARTE D'IDENTITE");
        List<TextLine> lines = new ArrayList<>(typed.lines());
        for (int i = 0; i < 5; i++) {
            Box tall = new Box(100, 100 + 80 * i, 400, 170 + 80 * i);
            lines.add(new TextLine(List.of(new Word("ZUKO" + (char) ('A' + i), tall, new Confidence(0.9))), 0));
        }

        assertThat(reader.read(PAGE, AREA, lines, Optional.empty(), Optional.empty())
                        .type())
                .isEqualTo(DocumentType.ID_CARD);
    }

    @Test
    void a_label_in_two_languages_does_not_cut_its_value_between_them() {
        PaperPart part = read(new Typed()
                .line(100, 20, "PASSPORT")
                .line(100, 100, "FIRST NAMES")
                .line(290, 100, "PRENOMS")
                .line(100, 130, "Gudrun Maria Berta"));

        assertThat(accepted(part)).containsEntry("givenNames", "Gudrun Maria Berta");
    }

    @Test
    void what_stands_behind_the_next_label_is_no_second_line() {
        PaperPart part = read(new Typed()
                .line(500, 20, "CERTIFICATE OF BIRTH")
                .line(100, 100, "Child")
                .line(100, 140, "Surname")
                .line(500, 140, "ERSHOV")
                .line(100, 170, "Given names")
                .line(500, 170, "Timofey"));

        assertThat(accepted(part))
                .containsEntry("child.surname", "ERSHOV")
                .containsEntry("child.givenNames", "Timofey");
    }

    @Test
    void a_word_is_the_label_that_it_is_in_the_language_of_the_page() {
        PaperPart part = read(new Typed()
                .line(500, 20, "FAMILY REGISTER")
                .line(100, 100, "Name")
                .line(500, 100, "Sex")
                .line(700, 100, "Date of birth")
                .line(1000, 100, "Relationship")
                .line(100, 150, "Harrington Owen")
                .line(500, 150, "Male")
                .line(700, 150, "6 October 1982")
                .line(1000, 150, "Head"));

        assertThat(accepted(part)).containsEntry("person1.fullName", "Harrington Owen");
    }

    @Test
    void a_licence_without_numbers_is_read_by_its_dates_and_goes_to_a_person() {
        PaperPart part = read(new Typed()
                .line(300, 20, "LICENCIA DE CONDUCIR")
                .line(500, 100, "STRAUSS")
                .line(500, 150, "URSULA")
                .line(500, 200, "23.01.1988")
                .line(500, 250, "NEUFELD")
                .line(500, 300, "15.06.2021")
                .line(500, 350, "14.06.2026")
                .line(500, 400, "UTO TRANSPORT")
                .line(500, 450, "S4314917"));

        assertThat(part.type()).isEqualTo(DocumentType.DRIVING_LICENCE);
        assertThat(part.fields())
                .allMatch(field -> field instanceof Read read && !read.accepted())
                .extracting(field ->
                        field.name().text() + " " + ((Read) field).value().text())
                .contains(
                        "surname STRAUSS",
                        "givenNames URSULA",
                        "dateOfBirth 1988-01-23",
                        "placeOfBirth NEUFELD",
                        "dateOfIssue 2021-06-15",
                        "dateOfExpiry 2026-06-14",
                        "documentNumber S4314917");
    }

    @Test
    void a_licence_with_labels_is_read_by_them() {
        PaperPart part = read(new Typed()
                .line(300, 20, "DRIVING LICENCE")
                .line(100, 100, "Surname")
                .line(500, 100, "Harrington")
                .line(100, 150, "Given names")
                .line(500, 150, "Owen George")
                .line(100, 200, "Date of birth")
                .line(500, 200, "23.01.1988")
                .line(100, 250, "Date of issue")
                .line(500, 250, "15.06.2021")
                .line(100, 300, "Date of expiry")
                .line(500, 300, "14.06.2026"));

        assertThat(accepted(part))
                .containsEntry("surname", "Harrington")
                .containsEntry("dateOfBirth", "1988-01-23")
                .containsEntry("dateOfExpiry", "2026-06-14");
    }

    @Test
    void a_hyphen_at_the_end_of_a_line_stands_without_a_blank() {
        PaperPart part = read(new Typed()
                .line(100, 20, "IDENTITY CARD")
                .line(100, 100, "Place of birth")
                .line(100, 130, "COLOMBAGE-")
                .line(100, 154, "WATTEGEDARA"));

        assertThat(accepted(part)).containsEntry("placeOfBirth", "COLOMBAGE-WATTEGEDARA");
    }
}
