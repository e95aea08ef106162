package dev.dossier.domain.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFoldingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            printed            | folded
            Müller-Lüdenscheidt | MULLER LUDENSCHEIDT
            O'Connor           | OCONNOR
            O’Connor           | OCONNOR
            d’Artagnan         | DARTAGNAN
            Sørensen           | SORENSEN
            Đặng               | DANG
            Łukasz             | LUKASZ
            Æsir Œuvre         | AESIR OEUVRE
            Weiß               | WEISS
            Þórður             | THORDUR
            ıspartalı İnönü    | ISPARTALI INONU
            ANNA  MARIA.       | ANNA MARIA
            عليّ                | علی
            كريم               | کریم
            فاطمة              | فاطمه
            أحمد               | احمد
            محــمد             | محمد
            غلام\u200cرضا          | غلامرضا
            Ольга              | ОЛЬГА
            Йосиф              | ИОСИФ
            ''                 | ''
            '  - '             | ''
            """)
    void spellings_that_differ_in_case_accents_or_letter_variants_fall_together(String printed, String folded) {
        assertThat(NameFolding.fold(printed.replace("\\u200c", "\u200c"))).isEqualTo(folded);
    }
}
