package dev.dossier.reading.field;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.PaperPart;
import org.junit.jupiter.api.Test;

/** Licences as the AAMVA design standard has them, and as the reader garbles their small print. */
class AmericanLicenceTest {

    private static PaperPart read(Typed typed) {
        return Readings.of(typed.lines(), Readings.CARD);
    }

    @Test
    void numbers_labels_and_values_that_run_together_are_parted() {
        PaperPart part = read(new Typed()
                .line(300, 20, "DRIVER LICENSE")
                .line(300, 70, "4dLIC#UT12345678")
                .line(300, 110, "1 SAMPLE")
                .line(300, 150, "2LIAM")
                .line(300, 190, "3 008 01/06/1958")
                .line(700, 190, "4aISS01/06/2015")
                .line(300, 230, "8 123 STREET ADDRESS")
                .line(300, 260, "YOUR CITY UT 99999-1234")
                .line(300, 310, "15SEXM")
                .line(700, 310, "18 EYESBLU")
                .line(700, 350, "4bEXP 08/12/2030"));

        assertThat(part.type()).isEqualTo(DocumentType.DRIVING_LICENCE);
        assertThat(Readings.values(part, true))
                .containsEntry("surname", "SAMPLE")
                .containsEntry("givenNames", "LIAM")
                .containsEntry("documentNumber", "UT12345678")
                .containsEntry("dateOfBirth", "1958-01-06")
                .containsEntry("dateOfIssue", "2015-01-06")
                .containsEntry("dateOfExpiry", "2030-08-12")
                .containsEntry("sex", "M");
    }

    @Test
    void names_known_by_their_place_above_the_address_go_to_a_person() {
        PaperPart part = read(new Typed()
                .line(300, 20, "DRIVER'S")
                .line(300, 44, "LICENSE")
                .line(300, 150, "SAMPLE")
                .line(300, 180, "CONNOR")
                .line(300, 210, "123 NORTH MAIN STREET")
                .line(300, 240, "NORTH TOWN, UT 02171-1748"));

        assertThat(Readings.values(part, false))
                .containsEntry("surname", "SAMPLE")
                .containsEntry("givenNames", "CONNOR");
    }

    @Test
    void printed_dates_that_cannot_all_be_true_go_to_a_person() {
        PaperPart part = read(new Typed()
                .line(300, 20, "DRIVER LICENSE")
                .line(300, 100, "DOB 03/18/2001")
                .line(300, 140, "ISS 03/18/2018")
                .line(300, 180, "EXP 03/18/2001")
                .line(300, 220, "HGT 5-06"));

        assertThat(Readings.values(part, true)).doesNotContainKeys("dateOfBirth", "dateOfExpiry");
    }
}
