package dev.dossier.domain.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateIntervalTest {

    @ParameterizedTest
    @ValueSource(strings = {"1990", "1990-04", "1990-04-12", "1991-03-21/1992-03-20", "2024-02", "0999"})
    void what_is_spelled_is_read_again(String spelled) {
        assertThat(DateInterval.parse(spelled)).hasToString(spelled);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "90",
                "1990-4",
                "1990-13",
                "1990-02-30",
                "12.04.1990",
                "1990-04-12/",
                "ANNA",
                "1992-03-20/1991-03-21"
            })
    void anything_else_is_refused_and_not_repeated(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateInterval.parse(text))
                .satisfies(e -> assertThat(text.isEmpty()
                                || !String.valueOf(e.getMessage()).contains(text)
                                || text.matches("[0-9-]+"))
                        .isTrue());
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            one,                   other,      can be the same day
            1990-04-12,            1990-04-12, true
            1990-04-12,            1990-04-13, false
            1990,                  1990-12-31, true
            1990,                  1991-01-01, false
            1990-04,               1990,       true
            1991-03-21/1992-03-20, 1992-03-20, true
            1991-03-21/1992-03-20, 1992-03-21, false
            """)
    void two_dates_can_meet_if_they_share_a_day(String one, String other, boolean canMeet) {
        assertThat(DateInterval.parse(one).canMeet(DateInterval.parse(other))).isEqualTo(canMeet);
        assertThat(DateInterval.parse(other).canMeet(DateInterval.parse(one))).isEqualTo(canMeet);
    }

    @Test
    void a_day_is_surely_past_only_when_every_day_of_it_is() {
        LocalDate today = LocalDate.of(2026, 5, 4);
        assertThat(DateInterval.parse("2026-05-03").isSurelyBefore(today)).isTrue();
        assertThat(DateInterval.parse("2026-05-04").isSurelyBefore(today)).isFalse();
        assertThat(DateInterval.parse("2026-05").isSurelyBefore(today)).isFalse();
        assertThat(DateInterval.parse("2025").isSurelyBefore(today)).isTrue();
    }

    @Test
    void an_interval_contains_itself_and_what_lies_within() {
        DateInterval april = DateInterval.parse("1990-04");
        assertThat(april.contains(april)).isTrue();
        assertThat(DateInterval.parse("1990").contains(april)).isTrue();
        assertThat(april.contains(DateInterval.parse("1990"))).isFalse();
        assertThat(april.contains(DateInterval.parse("1990-04-30/1990-05-01"))).isFalse();
    }
}
