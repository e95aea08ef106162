package dev.dossier.domain.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateOrderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            dates on one paper           | order
            28/12/1990, 03/04/1985       | DAY_FIRST
            12/28/1990, 03/04/1985       | MONTH_FIRST
            03/04/1985, 05/06/2001       | UNKNOWN
            28/12/1990, 12/28/1990       | UNKNOWN
            03.04.1985                   | DAY_FIRST
            1990-12-28, 03/04/1985       | UNKNOWN
            12 MAY 1990, 03/04/1985      | UNKNOWN
            ۲۸/۱۲/۱۹۹۰                   | DAY_FIRST
            99/99/9999                   | UNKNOWN
            15/15/1990                   | UNKNOWN
            ANNA 28/12/1990              | UNKNOWN
            ''                           | UNKNOWN
            """)
    void a_number_above_twelve_gives_the_order_away(String dates, DateOrder order) {
        assertThat(DateOrder.shownBy(List.of(dates.split(", ")))).isEqualTo(order);
    }
}
