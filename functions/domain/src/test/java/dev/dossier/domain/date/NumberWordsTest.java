package dev.dossier.domain.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dix-sept janvier deux mille dix | 17 JANVIER 2010",
                "premier mars mil neuf cent quatre-vingt-dix-neuf | 1 MARS 1999",
                "trente et un décembre mille neuf cent soixante-dix-huit | 31 DECEMBRE 1978",
                "vingt-quatre août deux mille vingt-trois | 24 AOUT 2023",
                "once de febrero de dos mil ocho | 11 FEBRERO 2008",
                "treinta y uno de mayo de mil novecientos noventa y seis | 31 MAYO 1996",
                "the fifth day of April, two thousand and nine | 5 APRIL 2009",
                "twenty-seventh August nineteen eighty-seven | 27 AUGUST 1987",
                "the thirty-first of December nineteen hundred and ninety-nine | 31 DECEMBER 1999",
                "the second of June twenty twenty-one | 2 JUNE 2021",
                "12 April 2009 | 12 APRIL 2009"
            })
    void dates_in_words_become_figures(String words, String figures) {
        assertThat(NumberWords.inFigures(words)).isEqualTo(figures);
    }
}
