package dev.dossier.domain.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            text,                        script
            Certificate of Birth,        LATIN
            Свідоцтво про народження 12, CYRILLIC
            شهادة ميلاد 2007-11,         ARABIC
            የልደት የምስክር ወረቀት,            OTHER
            მოწმობა,                     OTHER
            2007-11,                     LATIN
            """)
    void a_text_is_of_the_script_that_most_of_its_letters_are_of(String text, Script script) {
        assertThat(Script.ofMost(text)).isEqualTo(script);
    }

    @Test
    void a_language_is_two_letters_or_unknown() {
        assertThat(new Writing(Script.ARABIC, "", "ara").language()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Writing(Script.ARABIC, "Arabic", "ara"));
    }
}
