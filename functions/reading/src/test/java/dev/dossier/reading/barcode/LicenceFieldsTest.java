package dev.dossier.reading.barcode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.FieldName;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LicenceFieldsTest {

    private static final String AMERICAN = licence(
            "ANSI 636000",
            "08",
            "01",
            "DAQT64235789\nDCSSAMPLE\nDDEN\nDACMICHAEL\nDDFN\nDADJOHN\nDDGN\nDBB06061986\nDBA12102029\nDBD06062021\nDBC1\nDCGUSA");

    private static String licence(String issuer, String version, String jurisdiction, String elements) {
        return "@\n\u001e\r" + issuer + version + jurisdiction + "01DL00310200DL" + elements + "\r";
    }

    private static Optional<String> said(String text, String field) {
        return LicenceText.of(text)
                .map(LicenceFields::of)
                .map((Map<FieldName, LicenceFields.Coded> fields) -> fields.get(new FieldName(field)))
                .map(coded -> coded.value().text());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    surname,        SAMPLE
                    givenNames,     MICHAEL JOHN
                    documentNumber, T64235789
                    dateOfBirth,    1986-06-06
                    dateOfExpiry,   2029-12-10
                    dateOfIssue,    2021-06-06
                    sex,            M
                    issuingState,   USA
                    """)
    void an_american_licence_says_who_holds_it(String field, String value) {
        assertThat(said(AMERICAN, field)).contains(value);
    }

    @Test
    void the_element_behind_the_subfile_name_is_not_lost() {
        assertThat(said(licence("ANSI 636001", "09", "00", "DCSFIRST\nDACANN\nDBB01022003"), "surname"))
                .contains("FIRST");
    }

    @Test
    void cards_of_2000_put_the_whole_name_into_one_element_and_the_year_first() {
        String card = "@\n\u001e\rAAMVA6360000101DL00290179DLDAQ123\nDAASAMPLE,MICHAEL,JOHN\nDBB19860606\nDBCM\r";
        assertThat(said(card, "surname")).contains("SAMPLE");
        assertThat(said(card, "givenNames")).contains("MICHAEL JOHN");
        assertThat(said(card, "dateOfBirth")).contains("1986-06-06");
        assertThat(said(card, "sex")).contains("M");
    }

    @Test
    void early_versions_list_the_given_names_in_one_element() {
        String card = licence("ANSI 636000", "02", "00", "DAQ1\nDCSSAMPLE\nDCTMICHAEL,JOHN\nDBB06061986");
        assertThat(said(card, "givenNames")).contains("MICHAEL JOHN");
    }

    @Test
    void canadian_dates_begin_with_the_year() {
        String card = licence("ANSI 636012", "08", "01", "DAQ1\nDCSSAMPLE\nDBB19861112\nDCGCAN");
        assertThat(said(card, "dateOfBirth")).contains("1986-11-12");
        assertThat(said(card, "issuingState")).contains("CAN");
    }

    @Test
    void a_canadian_issuer_is_known_by_its_number_too() {
        String card = licence("ANSI 636028", "02", "00", "DAQ1\nDCSSAMPLE\nDBB19861112");
        assertThat(said(card, "issuingState")).contains("CAN");
    }

    @Test
    void a_date_in_the_order_of_the_other_country_is_understood_if_it_can_mean_nothing_else() {
        String card = licence("ANSI 636000", "08", "01", "DAQ1\nDCSSAMPLE\nDBB19860606\nDCGUSA");
        assertThat(said(card, "dateOfBirth")).contains("1986-06-06");
    }

    @Test
    void a_holder_without_given_names_has_none() {
        String card = licence("ANSI 636000", "08", "01", "DAQ1\nDCSSAMPLE\nDACNONE\nDADNONE\nDBB06061986");
        assertThat(said(card, "givenNames")).isEmpty();
    }

    @Test
    void a_card_that_never_expires_has_no_date_of_expiry() {
        String card = licence("ANSI 636000", "08", "01", "DAQ1\nDCSSAMPLE\nDBB06061986\nDBA99999999");
        assertThat(said(card, "dateOfExpiry")).isEmpty();
    }

    @Test
    void an_identity_card_is_told_from_a_licence() {
        String card = AMERICAN.replace("DL", "ID");
        assertThat(LicenceText.of(card).map(LicenceText::type)).contains(DocumentType.ID_CARD);
        assertThat(LicenceText.of(AMERICAN).map(LicenceText::type)).contains(DocumentType.DRIVING_LICENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "I-589|01/20/25|1", "https://example.org", "@\n\u001e\rANSI 636000080101"})
    void other_codes_are_no_licences(String text) {
        assertThat(LicenceText.of(text)).isEmpty();
    }
}
