package dev.dossier.domain.mrz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MrzTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    /** The zones of ICAO Doc 9303 and their edges, lines divided by spaces. */
    private static final String ZONES = """
            case                        | format | zone                                                                                       | state | number       | nationality | surname         | given names            | born       | sex | expires    | personal number
            passport of ICAO            | TD3    | P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<< L898902C36UTO7408122F1204159ZE184226B<<<<<10     | UTO   | L898902C3    | UTO         | ERIKSSON        | ANNA MARIA             | 1974-08-12 | F   | 2012-04-15 | ZE184226B
            passport of Germany         | TD3    | P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<< C01X00T478D<<6408125F2702283<<<<<<<<<<<<<<<4     | DEU   | C01X00T47    | DEU         | MUSTERMANN      | ERIKA                  | 1964-08-12 | F   | 2027-02-28 | ''
            travel document, refugee    | TD3    | P<UTOHASSAN<ALI<<AHMED<<<<<<<<<<<<<<<<<<<<<< R123456783XXB9001011M3001019<<<<<<<<<<<<<<<0     | UTO   | R12345678    | XXB         | HASSAN ALI      | AHMED                  | 1990-01-01 | M   | 2030-01-01 | ''
            stateless, birth unknown    | TD3    | P<UTOSATRIYA<SUDARPA<<<<<<<<<<<<<<<<<<<<<<<< S000000017XXA<<<<<<0<3001019<<<<<<<<<<<<<<<2     | UTO   | S00000001    | XXA         | SATRIYA SUDARPA | ''                     | unknown    | X   | 2030-01-01 | ''
            only the year of birth      | TD3    | P<UTOARKFREITH<<<<<<<<<<<<<<<<<<<<<<<<<<<<<< K000000011UTO85<<<<1M3001019<<<<<<<<<<<<<<<6     | UTO   | K00000001    | UTO         | ARKFREITH       | ''                     | 1985       | M   | 2030-01-01 | ''
            name fills its place        | TD3    | P<UTOPAPANDROPOULOUS<<JONATHON<WARREN<TREVOR A000000011UTO7001017M3001019<<<<<<<<<<<<<<<6     | UTO   | A00000001    | UTO         | PAPANDROPOULOUS | JONATHON WARREN TREVOR | 1970-01-01 | M   | 2030-01-01 | ''
            card of ICAO                | TD1    | I<UTOD231458907<<<<<<<<<<<<<<< 7408122F1204159UTO<<<<<<<<<<<6 ERIKSSON<<ANNA<MARIA<<<<<<<<<<  | UTO   | D23145890    | UTO         | ERIKSSON        | ANNA MARIA             | 1974-08-12 | F   | 2012-04-15 | ''
            card with a long number     | TD1    | I<UTOD23145890<7349<<<<<<<<<<< 3407127F9507122UTO<<<<<<<<<<<2 ERIKSSON<<ANNA<MARIA<<<<<<<<<<  | UTO   | D23145890734 | UTO         | ERIKSSON        | ANNA MARIA             | 1934-07-12 | F   | 1995-07-12 | ''
            long number, more behind it | TD1    | I<UTOD23145890<7349<A123456789 3407127F9507122UTO<<<<<<<<<<<9 ERIKSSON<<ANNA<MARIA<<<<<<<<<<  | UTO   | D23145890734 | UTO         | ERIKSSON        | ANNA MARIA             | 1934-07-12 | F   | 1995-07-12 | A123456789
            larger card                 | TD2    | I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<< D231458907UTO7408122F1204159<<<<<<<6                     | UTO   | D23145890    | UTO         | ERIKSSON        | ANNA MARIA             | 1974-08-12 | F   | 2012-04-15 | ''
            larger card, long number    | TD2    | I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<< D23145890<UTO3407127F95071227349<<<8                     | UTO   | D23145890734 | UTO         | ERIKSSON        | ANNA MARIA             | 1934-07-12 | F   | 1995-07-12 | ''
            visa                        | MRV-A  | V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<< L8988901C4XXX4009078F96121096ZE184226B<<<<<<     | UTO   | L8988901C    | XXX         | ERIKSSON        | ANNA MARIA             | 1940-09-07 | F   | 1996-12-10 | 6ZE184226B
            small visa                  | MRV-B  | V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<< L8988901C4XXX4009078F9612109<<<<<<<<                     | UTO   | L8988901C    | XXX         | ERIKSSON        | ANNA MARIA             | 1940-09-07 | F   | 1996-12-10 | ''
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = ZONES)
    void a_zone_says_what_it_spells_and_every_check_digit_holds(
            String zone,
            String format,
            String lines,
            String state,
            String number,
            String nationality,
            String surname,
            String givenNames,
            String born,
            char sex,
            String expires,
            String personalNumber) {
        Mrz mrz = zone(lines);
        assertThat(mrz.format().label()).as(zone).isEqualTo(format);
        assertThat(mrz.checks()).allMatch(MrzCheck::passed);
        assertThat(mrz.isValid()).isTrue();
        assertThat(mrz.issuingState()).isEqualTo(state);
        assertThat(mrz.documentNumber()).isEqualTo(number);
        assertThat(mrz.nationality()).isEqualTo(nationality);
        assertThat(mrz.name().primary()).isEqualTo(surname);
        assertThat(mrz.name().secondary()).isEqualTo(givenNames);
        assertThat(spelled(mrz.dateOfBirth(TODAY))).isEqualTo(born);
        assertThat(mrz.sex()).contains(sex);
        assertThat(spelled(mrz.dateOfExpiry(TODAY))).isEqualTo(expires);
        assertThat(mrz.personalNumber()).isEqualTo(personalNumber);
    }

    /** Lowering a digit by one changes every sum, since 7, 3 and 1 have no factor in common with 10. */
    @Test
    void a_changed_digit_under_a_check_digit_shows() {
        Random random = new Random(9303);
        for (String line : ZONES.lines().skip(1).toList()) {
            String zone = line.split("\\|")[2].strip();
            Mrz mrz = zone(zone);
            for (MrzPart part : List.of(MrzPart.DOCUMENT_NUMBER, MrzPart.DATE_OF_BIRTH, MrzPart.DATE_OF_EXPIRY)) {
                Span span = mrz.format().span(part).orElseThrow();
                List<Integer> digits = new ArrayList<>();
                for (int at = span.from(); at < span.to(); at++) {
                    if (Character.isDigit(mrz.lines().get(span.line()).charAt(at))) {
                        digits.add(at);
                    }
                }
                if (!digits.isEmpty()) {
                    int at = digits.get(random.nextInt(digits.size()));
                    assertThat(changed(mrz, span.line(), at).isValid())
                            .as(zone + " at " + at)
                            .isFalse();
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            passport        | digits that do not hold
            digit of number | DOCUMENT_NUMBER_CHECK COMPOSITE_CHECK
            digit of birth  | DATE_OF_BIRTH_CHECK COMPOSITE_CHECK
            digit of expiry | DATE_OF_EXPIRY_CHECK COMPOSITE_CHECK
            personal number | OPTIONAL_DATA_CHECK COMPOSITE_CHECK
            composite       | COMPOSITE_CHECK
            """)
    void the_digit_that_does_not_hold_is_named(String where, String digits) {
        int at = switch (where) {
            case "digit of number" -> 9;
            case "digit of birth" -> 19;
            case "digit of expiry" -> 27;
            case "personal number" -> 42;
            default -> 43;
        };
        Mrz mrz = changed(
                zone("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<< L898902C36UTO7408122F1204159ZE184226B<<<<<10"),
                1,
                at);

        assertThat(mrz.checks().stream().filter(check -> !check.passed()).map(MrzCheck::part))
                .extracting(MrzPart::name)
                .containsExactly(digits.split(" "));
    }

    @Test
    void a_passport_without_a_personal_number_may_leave_its_check_digit_a_filler_or_a_zero() {
        for (char digit : new char[] {'<', '0'}) {
            String second = "S000000017XXA<<<<<<0<3001019<<<<<<<<<<<<<<" + digit + "2";
            assertThat(zone("P<UTOSATRIYA<SUDARPA<<<<<<<<<<<<<<<<<<<<<<<< " + second)
                            .isValid())
                    .as("%s", digit)
                    .isTrue();
        }
        String third = "S000000017XXA<<<<<<0<3001019<<<<<<<<<<<<<<32";
        assertThat(zone("P<UTOSATRIYA<SUDARPA<<<<<<<<<<<<<<<<<<<<<<<< " + third).isValid())
                .isFalse();
    }

    @Test
    void an_old_green_card_whose_own_digits_are_not_icaos_passes_and_says_which_do_not_bind() {
        Mrz card = zone("C1USA0123456787LIN9912345678<< 7002036M0908047UTO<<<<<<<<<<<6 TESTOVA<<ANNA<<<<<<<<<<<<<<<<<");

        assertThat(card.isValid()).isTrue();
        assertThat(card.checks())
                .filteredOn(check -> !check.passed())
                .extracting(MrzCheck::part, MrzCheck::binding)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(MrzPart.DOCUMENT_NUMBER_CHECK, false),
                        org.assertj.core.groups.Tuple.tuple(MrzPart.COMPOSITE_CHECK, false));
        assertThat(changed(card, 1, 3).isValid()).as("its dates do bind").isFalse();
    }

    @Test
    void cards_of_us_immigrants_name_the_country_of_birth_where_others_name_the_nationality() {
        Mrz permit =
                zone("IAUSA0000000033LIN1044750079<< 5808175F1004027COD<<<<<<<<<<<7 TESTOVA<<ANNA<<<<<<<<<<<<<<<<<");
        assertThat(permit.isValid()).isTrue();
        assertThat(permit.nationality()).isEmpty();
        assertThat(permit.countryOfBirth()).contains("COD");
        assertThat(permit.personalNumber()).isEqualTo("LIN1044750079");

        Mrz card = zone("I<UTOD231458907<<<<<<<<<<<<<<< 7408122F1204159UTO<<<<<<<<<<<6 ERIKSSON<<ANNA<MARIA<<<<<<<<<<");
        assertThat(card.countryOfBirth()).isEmpty();
    }

    @Test
    void a_french_identity_card_is_read_in_its_own_shape() {
        Mrz card = zone("IDFRATESTOVA<<<<<<<<<<<<<<<<<<752001 0603752001235ANNA<<BORISSA<9004126F8");

        assertThat(card.format()).isEqualTo(MrzFormat.FRENCH_IDENTITY_CARD);
        assertThat(card.isValid()).isTrue();
        assertThat(card.documentNumber()).isEqualTo("060375200123");
        assertThat(card.name().primary()).isEqualTo("TESTOVA");
        assertThat(card.name().secondary()).isEqualTo("ANNA BORISSA");
        assertThat(spelled(card.dateOfBirth(TODAY))).isEqualTo("1990-04-12");
        assertThat(card.sex()).contains('F');
        assertThat(card.nationality()).isEmpty();
        assertThat(spelled(card.dateOfExpiry(TODAY))).isEqualTo("unknown");
        for (int at : new int[] {0, 12, 30, 35}) {
            assertThat(changed(card, 1, at).isValid()).as("at " + at).isFalse();
        }
    }

    @Test
    void a_french_driving_licence_is_read_in_its_own_shape() {
        Mrz licence = zone("D1FRA22BC123458330415TESTOVA<1");

        assertThat(licence.format()).isEqualTo(MrzFormat.FRENCH_DRIVING_LICENCE);
        assertThat(licence.isValid()).isTrue();
        assertThat(licence.documentNumber()).isEqualTo("22BC12345");
        assertThat(spelled(licence.dateOfExpiry(TODAY))).isEqualTo("2033-04-15");
        assertThat(licence.name().primary()).isEqualTo("TESTOVA");
        assertThat(changed(licence, 0, 10).isValid()).isFalse();
        assertThat(changed(licence, 0, 20).isValid()).isFalse();
    }

    @Test
    void lines_of_another_length_or_alphabet_are_no_zone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Mrz(MrzFormat.TD3, List.of("P<UTO", "L898")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mrz(MrzFormat.FRENCH_DRIVING_LICENCE, List.of("D1FRA22BC123458330415Testova<1")));
    }

    private static Mrz zone(String lines) {
        List<String> all = List.of(lines.split(" "));
        return new Mrz(MrzFormat.of(all).orElseThrow(), all);
    }

    private static Mrz changed(Mrz mrz, int line, int at) {
        List<String> lines = new ArrayList<>(mrz.lines());
        char before = lines.get(line).charAt(at);
        char after = before == '<' ? '1' : (char) ('0' + (before - '0' + 9) % 10);
        lines.set(
                line, lines.get(line).substring(0, at) + after + lines.get(line).substring(at + 1));
        return new Mrz(mrz.format(), lines);
    }

    private static String spelled(MrzDate date) {
        return switch (date) {
            case MrzDate.Known(var interval) -> interval.toString();
            case MrzDate.Unknown() -> "unknown";
            case MrzDate.NotADate() -> "no date";
        };
    }

    @ParameterizedTest
    @CsvSource({
        "IAUSA0000000033LIN1044750079<<, LIN1044750079",
        "C1USA0000000033SRC0000000007<<, SRC0000000007",
        "I<UTOD231458907<<<<<<<<<<<<<<<, ''",
        "IDUTOD231458907LIN1044750079<<, ''",
        "IAUSA0000000033LIN104475<<<<<<, ''",
    })
    void cards_of_immigrants_print_the_number_in_their_optional_data(String first, String number) {
        Mrz mrz = new Mrz(
                MrzFormat.TD1, List.of(first, "5808175F1004027COD<<<<<<<<<<<7", "SPECIMEN<<TEST<VOID<<<<<<<<<<<"));
        assertThat(mrz.cardNumber().orElse("")).isEqualTo(number);
    }
}
