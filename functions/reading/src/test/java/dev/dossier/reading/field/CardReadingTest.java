package dev.dossier.reading.field;

import static dev.dossier.reading.field.Readings.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.FieldReading.Read;
import dev.dossier.domain.paper.PaperPart;
import dev.dossier.domain.paper.TextLine;
import dev.dossier.domain.paper.Word;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cards and passports, whose labels are small and in several languages. */
class CardReadingTest {

    private static PaperPart read(Typed typed) {
        return Readings.of(typed.lines(), Readings.PAGE);
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
    void what_is_left_of_a_label_is_no_place() {
        PaperPart part = read(new Typed()
                .line(100, 20, "IDENTITY CARD")
                .line(100, 100, "Place of birth")
                .line(100, 130, "dé")
                .line(100, 200, "Surname")
                .line(100, 230, "LI"));

        assertThat(accepted(part)).containsEntry("surname", "LI").doesNotContainKey("placeOfBirth");
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

        assertThat(Readings.of(lines, Readings.PAGE).type()).isEqualTo(DocumentType.ID_CARD);
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
    void a_hyphen_at_the_end_of_a_line_stands_without_a_blank() {
        PaperPart part = read(new Typed()
                .line(100, 20, "IDENTITY CARD")
                .line(100, 100, "Place of birth")
                .line(100, 130, "COLOMBAGE-")
                .line(100, 154, "WATTEGEDARA"));

        assertThat(accepted(part)).containsEntry("placeOfBirth", "COLOMBAGE-WATTEGEDARA");
    }
}
