package dev.dossier.reading.field;

import static dev.dossier.reading.field.Readings.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.FieldReading.Read;
import dev.dossier.domain.paper.PaperPart;
import org.junit.jupiter.api.Test;

class LicenceOrderTest {

    private static PaperPart read(Typed typed) {
        return Readings.of(typed.lines(), Readings.PAGE);
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
}
