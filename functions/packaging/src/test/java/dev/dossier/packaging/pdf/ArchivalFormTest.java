package dev.dossier.packaging.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Searchable copies say that they are PDF/A-2u; veraPDF, which others wrote, has to agree. */
class ArchivalFormTest {

    @BeforeAll
    static void initialise() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            kind of picture, code, format
            grey,              10, png
            black and white,   12, png
            coloured,           1, png
            palette,           13, png
            with transparency,  2, png
            grey jpeg,         10, jpg
            coloured jpeg,      5, jpg
            """, useHeadersInDisplayName = true)
    void a_copy_keeps_every_rule_of_pdf_a_2u(String kind, int type, String format) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        SearchablePdf pdf = new SearchablePdf(file, "abc-p1-1", Instant.parse("2026-05-04T12:00:00Z"));
        pdf.add(
                Pages.picture(800, 600, type, format),
                150,
                List.of(
                        Pages.line(40, 100, "ERIKSSON", "Née", "ስም"),
                        Pages.sloped(40, 200, 4, "ANNA", "MARIA"),
                        Pages.rightToLeft(700, 300, "نام", "خانوادگی", "HASSAN")));
        pdf.add(Pages.picture(800, 600, BufferedImage.TYPE_BYTE_GRAY, "png"), 0, List.of());
        pdf.finish();

        ValidationResult result = validated(file.toByteArray());
        assertThat(result.getTestAssertions()).as("broken rules for " + kind).isEmpty();
        assertThat(result.isCompliant()).isTrue();
        assertThat(result.getTotalAssertions()).isGreaterThan(100);
    }

    @Test
    void the_validator_does_refuse_a_copy_that_breaks_a_rule() throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        SearchablePdf pdf = new SearchablePdf(file, "abc-p1-1", Instant.EPOCH);
        pdf.add(Pages.picture(80, 60, BufferedImage.TYPE_BYTE_GRAY, "png"), 0, List.of(Pages.line(4, 10, "A")));
        pdf.finish();
        String broken = file.toString(ISO_8859_1).replace("/GTS_PDFA1", "/GTS_PDFX1");

        assertThat(validated(broken.getBytes(ISO_8859_1)).isCompliant()).isFalse();
    }

    private static ValidationResult validated(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_U);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
            return validator.validate(parser);
        }
    }
}
