package dev.dossier.local.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpperBoundTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 10, 100, 5_000, 1_000_000})
    void no_error_among_n_excludes_more_than_the_nth_root_tells(long n) {
        assertThat(UpperBound.of(0, n)).isCloseTo(1 - Math.pow(0.05, 1.0 / n), within(1e-9));
    }

    @Test
    void one_error_short_of_all_excludes_more_than_the_root_of_its_opposite_tells() {
        assertThat(UpperBound.of(9, 10)).isCloseTo(Math.pow(0.95, 0.1), within(1e-9));
    }

    @Test
    void a_few_errors_of_many_agree_with_the_table() {
        // Half of the 95 % quantile of chi-squared with 2 (k + 1) degrees of freedom is the bound for rare errors.
        assertThat(UpperBound.of(5, 1_000_000) * 1_000_000).isCloseTo(10.513, within(0.001));
    }

    @Test
    void nothing_counted_excludes_nothing() {
        assertThat(UpperBound.of(0, 0)).isEqualTo(1);
        assertThat(UpperBound.of(7, 7)).isEqualTo(1);
    }

    @Test
    void more_errors_than_there_were_are_refused() {
        assertThatThrownBy(() -> UpperBound.of(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
