package dev.dossier.local.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FIELD,              EXPECTED,        READ,             LIKENESS
            surname,            Müller,          MÜLLER,           SAME
            surname,            Müller,          Mu\u0308ller,     SAME
            surname,            Müller,          Muller,           DIACRITICS
            surname,            Müller,          Mueller,          OTHER
            surname,            Wałęsa,          WALESA,           DIACRITICS
            father.givenNames,  Anna  Maria,     anna maria,       SAME
            givenNames,         Anna Maria,      AnnaMaria,        OTHER
            placeOfBirth,       Saint-Étienne,   SAINT-ETIENNE,    DIACRITICS
            placeOfBirth,       Saint-Étienne,   Saint Étienne,    OTHER
            dateOfBirth,        1990-04,         1990-04,          SAME
            dateOfBirth,        1990-04,         1990-04-01,       OTHER
            sex,                F,               f,                OTHER
            nationality,        UTO,             UT0,              OTHER
            documentNumber,     AB 123-456,      AB123456,         SAME
            documentNumber,     AB123456,        ABI23456,         OTHER
            registrationNumber, 12/2001,         122001,           SAME
            Height,             1.80 m,          1.80 M,           SAME
            """)
    void values_are_alike(String field, String expected, String read, Likeness likeness) {
        assertThat(Likeness.of(field, expected, read)).isEqualTo(likeness);
    }
}
