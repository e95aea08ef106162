package dev.dossier.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterErrorsTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            TRUTH,        READ,           ERRORS
            register,     register,       0
            register,     registor,       0.125
            register,     regster,        0.125
            register,     the register,   0.5
            register,     '',             1
            a  b,         ' a b ',        0
            """)
    void errors_are_edits_for_each_true_character(String truth, String read, double errors) {
        assertThat(CharacterErrors.of(truth, read)).isCloseTo(errors, within(1e-9));
    }
}
