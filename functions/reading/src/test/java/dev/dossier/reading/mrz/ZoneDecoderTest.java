package dev.dossier.reading.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.mrz.MrzFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneDecoderTest {

    private static final String NAME = "P<UTOERIKSSON<<ANNA<<<<<<<<<<<<<<<<<<<<<<<<<";
    private static final String NUMBER = "L898902C36UTO7408122F2704151<<<<<<<<<<<<<<06";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
                    EDGE | FORMAT | FIRST | SECOND | THIRD
                    Germany                         | TD3                    | P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<< | C01X00T478D<<6408125F2702283<<<<<<<<<<<<<<04 |
                    birth date unknown              | TD3                    | P<UTOAMIRI<<LAILA<<<<<<<<<<<<<<<<<<<<<<<<<<< | L898902C36UTO<<<<<<0F3012316<<<<<<<<<<<<<<06 |
                    only the year of birth          | TD3                    | P<UTOAMIRI<<LAILA<<<<<<<<<<<<<<<<<<<<<<<<<<< | L898902C36UTO85<<<<1F3012316<<<<<<<<<<<<<<08 |
                    birth day unknown               | TD3                    | P<UTOAMIRI<<LAILA<<<<<<<<<<<<<<<<<<<<<<<<<<< | L898902C36UTO8512<<6F3012316<<<<<<<<<<<<<<06 |
                    one name                        | TD3                    | P<UTOARKFREITH<<<<<<<<<<<<<<<<<<<<<<<<<<<<<< | HA672242<6UTO5802254M9601086<<<<<<<<<<<<<<08 |
                    one name of two parts           | TD3                    | P<UTOSATRIYA<SUDARPA<<<<<<<<<<<<<<<<<<<<<<<< | HA672242<6UTO5802254M9601086<<<<<<<<<<<<<<08 |
                    name cut at the end             | TD3                    | P<UTOPAPANDROPOULOUS<<JONATHON<WARREN<TREVOR | HA672242<6UTO5802254M9601086<<<<<<<<<<<<<<08 |
                    nationality XXA                 | TD3                    | P<UTOYUSUF<<HAWA<<<<<<<<<<<<<<<<<<<<<<<<<<<< | RT12345674XXA9001011F2806309<<<<<<<<<<<<<<06 |
                    nationality XXB                 | TD3                    | P<UTOYUSUF<<HAWA<<<<<<<<<<<<<<<<<<<<<<<<<<<< | RT12345674XXB9001011F2806309<<<<<<<<<<<<<<06 |
                    nationality XXC                 | TD3                    | P<UTOYUSUF<<HAWA<<<<<<<<<<<<<<<<<<<<<<<<<<<< | RT12345674XXC9001011F2806309<<<<<<<<<<<<<<06 |
                    nationality XXX                 | TD3                    | P<UTOYUSUF<<HAWA<<<<<<<<<<<<<<<<<<<<<<<<<<<< | RT12345674XXX9001011F2806309<<<<<<<<<<<<<<06 |
                    check digit of no data left out | TD3                    | P<UTOERIKSSON<<ANNA<<<<<<<<<<<<<<<<<<<<<<<<< | L898902C36UTO7408122F2704151<<<<<<<<<<<<<<<6 |
                    check digit of no data given    | TD3                    | P<UTOERIKSSON<<ANNA<<<<<<<<<<<<<<<<<<<<<<<<< | L898902C36UTO7408122F2704151<<<<<<<<<<<<<<06 |
                    sex not said                    | TD3                    | P<UTOERIKSSON<<ANNA<<<<<<<<<<<<<<<<<<<<<<<<< | L898902C36UTO7408122<2704151ZE184226B<<<<<18 |
                    no expiry                       | TD3                    | P<UTOERIKSSON<<ANNA<<<<<<<<<<<<<<<<<<<<<<<<< | L898902C36UTO7408122F<<<<<<0<<<<<<<<<<<<<<08 |
                    no expiry and no check digit    | TD3                    | P<UTOERIKSSON<<ANNA<<<<<<<<<<<<<<<<<<<<<<<<< | L898902C36UTO7408122F<<<<<<<<<<<<<<<<<<<<<08 |
                    29 February                     | TD3                    | P<UTOERIKSSON<<ANNA<<<<<<<<<<<<<<<<<<<<<<<<< | L898902C36UTO9602290F2802297<<<<<<<<<<<<<<00 |
                    long number on a card           | TD1                    | I<UTOD23145890<7349<<<<<<<<<<<               | 3407127M9507122UTO<<<<<<<<<<<2               | STEVENSON<<PETER<<<<<<<<<<<<<<
                    long number on a larger card    | TD2                    | I<UTOSTEVENSON<<PETER<<<<<<<<<<<<<<<         | D23145890<UTO3407127M95071227349<<<8         |
                    number of a card                | TD1                    | I<UTOD231458907<<<<<<<<<<<<<<<               | 7408122F1204159UTO<<<<<<<<<<<6               | ERIKSSON<<ANNA<MARIA<<<<<<<<<<
                    US employment card              | TD1                    | IAUSA0000000033LIN1044750079<<               | 5808175F1004027COD<<<<<<<<<<<7               | SPECIMEN<<TEST<VOID<<<<<<<<<<<
                    full-size visa                  | MRV_A                  | V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<< | L8988901C4XXX4009078F96121096ZE184226B<<<<<< |
                    small visa                      | MRV_B                  | V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<         | L8988901C4XXX4009078F96121096ZE184<<         |
                    French identity card            | FRENCH_IDENTITY_CARD   | IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<         | 8806923102858CORINNE<<<<<<<6506124F4         |
                    French driving licence          | FRENCH_DRIVING_LICENCE | D1FRA13AA000026181231MARTIN<<9               |                                              |
                    """)
    void a_zone_that_was_seen_as_printed_stays_as_printed_and_valid(
            String edge, MrzFormat format, String first, @Nullable String second, @Nullable String third) {
        List<String> lines =
                Stream.of(first, second, third).filter(Objects::nonNull).toList();
        DecodedZone zone = Seen.zone(
                format, lines.stream().map(line -> Seen.line(line, line)).toArray(SlotCosts[]::new));

        assertThat(zone.mrz().lines()).isEqualTo(lines);
        assertThat(zone.mrz().isValid()).isTrue();
        assertThat(new Sureness(zone).holds()).isTrue();
        assertThat(new Sureness(zone).isAgreed()).isTrue();
    }

    @Test
    void an_old_green_card_stays_as_printed_although_its_number_is_not_checked_as_icao_says() {
        List<String> card = List.of(
                "C1USA0123456785LIN0012345678<<", "7404124F2005059UTO<<<<<<<<<<<3", "ERIKSSON<<ANNA<<<<<<<<<<<<<<<<");

        DecodedZone zone = Seen.zone(
                MrzFormat.TD1, card.stream().map(line -> Seen.line(line, line)).toArray(SlotCosts[]::new));

        assertThat(zone.mrz().lines()).isEqualTo(card);
        assertThat(new Sureness(zone).holds()).isFalse();
    }

    @Test
    void letters_where_only_digits_can_stand_become_digits() {
        DecodedZone zone =
                Seen.zone(MrzFormat.TD3, Seen.line(NAME), Seen.line("L898902C36UTO74O8I22F27O4I5I<<<<<<<<<<<<<<O6"));

        assertThat(zone.mrz().lines()).containsExactly(NAME, NUMBER);
    }

    @Test
    void the_letter_O_in_a_number_becomes_0_if_the_check_digits_say_so() {
        String number = "P<UTOERIKSSON<<ANNA<<<<<<<<<<<<<<<<<<<<<<<<<";
        DecodedZone zone =
                Seen.zone(MrzFormat.TD3, Seen.line(number), Seen.line("L8989O2C36UTO7408122F2704151<<<<<<<<<<<<<<06"));

        assertThat(zone.mrz().lines().get(1)).isEqualTo(NUMBER);
        assertThat(zone.mrz().isValid()).isTrue();
    }

    @Test
    void a_check_digit_that_is_printed_wrong_is_not_made_right_by_changing_what_was_seen_clearly() {
        String wrong = "L898902C36UTO7408122F2704151<<<<<<<<<<<<<<04";

        DecodedZone zone = Seen.zone(MrzFormat.TD3, Seen.line(NAME, NAME), Seen.line(wrong, wrong));

        assertThat(zone.mrz().lines()).containsExactly(NAME, wrong);
        assertThat(zone.mrz().isValid()).isFalse();
        assertThat(new Sureness(zone).holds()).isFalse();
    }

    /** The visa's rules have fewer check digits, and would take the zone as one if its first letter did not matter. */
    @Test
    void a_passport_with_a_check_digit_that_is_printed_wrong_is_not_taken_for_a_visa() {
        String wrong = "A4517151<4UTO5103179M3508242TC14089967<<<<72";
        SlotCosts first = Seen.line(NAME, NAME);
        SlotCosts second = Seen.line(wrong, wrong);
        DecodedZone passport = Seen.zone(MrzFormat.TD3, first, second);
        DecodedZone visa = Seen.zone(MrzFormat.MRV_A, first, second);

        assertThat(visa.mrz().isValid()).isTrue();
        assertThat(DecodedZone.best(List.of(visa, passport)))
                .hasValueSatisfying(best -> assertThat(best.mrz()).isEqualTo(passport.mrz()));
    }

    @Test
    void a_digit_in_a_name_is_a_letter() {
        DecodedZone zone =
                Seen.zone(MrzFormat.TD3, Seen.line("P<UT0ER1KSS0N<<ANNA<<<<<<<<<<<<<<<<<<<<<<<<<"), Seen.line(NUMBER));

        assertThat(zone.mrz().lines().getFirst()).isEqualTo(NAME);
    }

    /** All letters O of a number are one mistake, not five. */
    @Test
    void zeros_that_were_all_seen_as_the_letter_O_become_zeros_if_the_check_digit_says_so() {
        DecodedZone zone = Seen.zone(
                MrzFormat.TD1,
                Seen.line("C<ITACAOOOOOAA4<<<<<<<<<<<<<<<"),
                Seen.line("8703282F2808314ITA<<<<<<<<<<<0"),
                Seen.line("ROSSI<<ELENA<<<<<<<<<<<<<<<<<<"));

        assertThat(zone.mrz().lines().getFirst()).isEqualTo("C<ITACA00000AA4<<<<<<<<<<<<<<<");
        assertThat(zone.mrz().isValid()).isTrue();
    }

    @Test
    void a_letter_O_beside_digits_is_a_zero_where_no_check_digit_holds() {
        DecodedZone zone = Seen.zone(
                MrzFormat.TD1,
                Seen.line("IDAUTOOO009993<<<<<<<<<<<<<<<<"),
                Seen.line("7109094F111231AUT<<<<<<<<<<<<0"),
                Seen.line("MUSTERFRAU<<ISOLDE<<<<<<<<<<<<"));

        assertThat(zone.mrz().lines().getFirst()).isEqualTo("IDAUT000009993<<<<<<<<<<<<<<<<");
        assertThat(zone.mrz().isValid()).isFalse();
    }

    @Test
    void a_code_that_is_in_no_table_stays_as_seen_and_is_never_proven() {
        String name = NAME.replace("UTO", "ZZW");
        DecodedZone zone = Seen.zone(MrzFormat.TD3, Seen.line(name, name), Seen.line(NUMBER, NUMBER));

        assertThat(zone.mrz().lines()).containsExactly(name, NUMBER);
        assertThat(new Sureness(zone).isAgreed()).isFalse();
    }

    @Test
    void a_code_with_one_letter_that_looks_like_another_is_the_one_that_exists() {
        DecodedZone zone = Seen.zone(MrzFormat.TD3, Seen.line(NAME.replace("UTO", "UT0")), Seen.line(NUMBER));

        assertThat(zone.mrz().lines().getFirst()).isEqualTo(NAME);
    }

    @Test
    void a_document_of_another_letter_stays_as_seen() {
        String name = "S" + NAME.substring(1);
        DecodedZone zone = Seen.zone(MrzFormat.TD3, Seen.line(name, name), Seen.line(NUMBER, NUMBER));

        assertThat(zone.mrz().lines()).containsExactly(name, NUMBER);
    }

    @Test
    void three_equal_letters_in_a_row_that_look_like_fillers_are_fillers() {
        DecodedZone zone =
                Seen.zone(MrzFormat.TD3, Seen.line("P<UTOERIKSSON<<ANNACCCCC<<<<<<KKKKKKK<<<<<<<"), Seen.line(NUMBER));

        assertThat(zone.mrz().lines().getFirst()).isEqualTo(NAME);
    }
}
