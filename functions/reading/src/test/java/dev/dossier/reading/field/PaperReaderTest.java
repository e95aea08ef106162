package dev.dossier.reading.field;

import static dev.dossier.reading.field.Readings.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.PaperPart;
import org.junit.jupiter.api.Test;

class PaperReaderTest {

    private static PaperPart read(Typed typed) {
        return Readings.of(typed.lines(), Readings.PAGE);
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
    void words_of_a_sentence_are_not_taken_for_the_registrar_s_label() {
        PaperPart part = read(new Typed()
                .line(500, 100, "CERTIFICATE OF BIRTH")
                .line(100, 300, "This is to certify that according to the register of births kept in this office,")
                .line(100, 340, "Anna Erikson, Female, was born on the fifth day of May, two thousand and ten at")
                .line(100, 380, "Saint Orla, daughter of Per Erikson and of Ida Lund, his wife.")
                .line(500, 700, "Registrar")
                .line(500, 740, "Carl Holm"));

        assertThat(accepted(part)).containsEntry("registrar.fullName", "Carl Holm");
    }

    @Test
    void an_i_between_words_may_be_read_as_a_bar() {
        PaperPart part = read(new Typed()
                .line(500, 100, "CERTIFICATE OF MARRIAGE")
                .line(100, 300, "I hereby certify that on the first day of May, two thousand and ten at Saint Orla |")
                .line(
                        100,
                        340,
                        "solemnized the marriage of Per Erikson, born 1978-09-18, and Ida Lund, born 1981-08-25,"));

        assertThat(accepted(part)).containsEntry("placeOfEvent", "Saint Orla");
    }

    @Test
    void a_name_that_ends_before_its_last_word_goes_to_a_person() {
        PaperPart part = read(new Typed()
                .line(500, 100, "CERTIFICATE OF BIRTH")
                .line(100, 500, "Registrar")
                .line(100, 540, "Imogen St."));

        assertThat(part.fields()).anyMatch(field -> field.name().text().equals("registrar.fullName"));
        assertThat(accepted(part)).doesNotContainKey("registrar.fullName");
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
}
