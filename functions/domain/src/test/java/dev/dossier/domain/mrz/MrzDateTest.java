package dev.dossier.domain.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MrzDateTest {

    @ParameterizedTest(name = "{0} born, seen on {1}: {2}")
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            six,    seen on,    born
            740812, 2026-05-04, 1974-08-12
            260504, 2026-05-04, 2026-05-04
            260505, 2026-05-04, 1926-05-05
            270101, 2026-05-04, 1927-01-01
            000229, 2026-05-04, 2000-02-29
            010229, 2026-05-04, no date
            991231, 2026-05-04, 1999-12-31
            85<<<<, 2026-05-04, 1985
            26<<<<, 2026-05-04, 2026
            27<<<<, 2026-05-04, 1927
            8512<<, 2026-05-04, 1985-12
            2606<<, 2026-05-04, 1926-06
            8513<<, 2026-05-04, no date
            <<<<<<, 2026-05-04, unknown
            <<1224, 2026-05-04, unknown
            85<<12, 2026-05-04, no date
            8<0812, 2026-05-04, no date
            7408I2, 2026-05-04, no date
            740832, 2026-05-04, no date
            '',     2026-05-04, unknown
            """)
    void a_date_of_birth_lies_in_the_hundred_years_before_it_is_seen(String six, LocalDate today, String born) {
        assertThat(spelled(MrzDate.birth(six, today))).isEqualTo(born);
    }

    @ParameterizedTest(name = "{0} expires, seen on {1}: {2}")
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            six,    seen on,    expires
            120415, 2026-05-04, 2012-04-15
            301231, 2026-05-04, 2030-12-31
            761231, 2026-05-04, 2076-12-31
            770101, 2026-05-04, 1977-01-01
            961210, 2026-05-04, 1996-12-10
            <<<<<<, 2026-05-04, unknown
            991332, 2026-05-04, no date
            """)
    void a_date_of_expiry_lies_within_fifty_years_of_the_day_it_is_seen(String six, LocalDate today, String expires) {
        assertThat(spelled(MrzDate.expiry(six, today))).isEqualTo(expires);
    }

    private static String spelled(MrzDate date) {
        return switch (date) {
            case MrzDate.Known(var interval) -> interval.toString();
            case MrzDate.Unknown() -> "unknown";
            case MrzDate.NotADate() -> "no date";
        };
    }
}
