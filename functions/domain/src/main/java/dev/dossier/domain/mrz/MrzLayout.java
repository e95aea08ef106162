package dev.dossier.domain.mrz;

import static dev.dossier.domain.mrz.MrzPart.COMPOSITE_CHECK;
import static dev.dossier.domain.mrz.MrzPart.DATE_OF_BIRTH;
import static dev.dossier.domain.mrz.MrzPart.DATE_OF_BIRTH_CHECK;
import static dev.dossier.domain.mrz.MrzPart.DATE_OF_EXPIRY;
import static dev.dossier.domain.mrz.MrzPart.DATE_OF_EXPIRY_CHECK;
import static dev.dossier.domain.mrz.MrzPart.DOCUMENT_CODE;
import static dev.dossier.domain.mrz.MrzPart.DOCUMENT_NUMBER;
import static dev.dossier.domain.mrz.MrzPart.DOCUMENT_NUMBER_CHECK;
import static dev.dossier.domain.mrz.MrzPart.GIVEN_NAMES;
import static dev.dossier.domain.mrz.MrzPart.ISSUING_STATE;
import static dev.dossier.domain.mrz.MrzPart.MORE_OPTIONAL_DATA;
import static dev.dossier.domain.mrz.MrzPart.NAME;
import static dev.dossier.domain.mrz.MrzPart.NATIONALITY;
import static dev.dossier.domain.mrz.MrzPart.OPTIONAL_DATA;
import static dev.dossier.domain.mrz.MrzPart.OPTIONAL_DATA_CHECK;
import static dev.dossier.domain.mrz.MrzPart.SEX;
import static dev.dossier.domain.mrz.Span.icao;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Where the parts of each format stand, with positions as printed in ICAO Doc 9303 parts 4 to 7. */
final class MrzLayout {

    private static final Map<MrzFormat, MrzLayout> LAYOUTS = new EnumMap<>(MrzFormat.class);

    static {
        LAYOUTS.put(
                MrzFormat.TD1,
                new MrzLayout(
                        Map.ofEntries(
                                Map.entry(DOCUMENT_CODE, icao(1, 1, 2)),
                                Map.entry(ISSUING_STATE, icao(1, 3, 5)),
                                Map.entry(DOCUMENT_NUMBER, icao(1, 6, 14)),
                                Map.entry(DOCUMENT_NUMBER_CHECK, icao(1, 15, 15)),
                                Map.entry(OPTIONAL_DATA, icao(1, 16, 30)),
                                Map.entry(DATE_OF_BIRTH, icao(2, 1, 6)),
                                Map.entry(DATE_OF_BIRTH_CHECK, icao(2, 7, 7)),
                                Map.entry(SEX, icao(2, 8, 8)),
                                Map.entry(DATE_OF_EXPIRY, icao(2, 9, 14)),
                                Map.entry(DATE_OF_EXPIRY_CHECK, icao(2, 15, 15)),
                                Map.entry(NATIONALITY, icao(2, 16, 18)),
                                Map.entry(MORE_OPTIONAL_DATA, icao(2, 19, 29)),
                                Map.entry(COMPOSITE_CHECK, icao(2, 30, 30)),
                                Map.entry(NAME, icao(3, 1, 30))),
                        List.of(icao(1, 6, 30), icao(2, 1, 7), icao(2, 9, 15), icao(2, 19, 29))));
        LAYOUTS.put(
                MrzFormat.TD2,
                new MrzLayout(
                        twoLines(36, icao(2, 29, 35), true),
                        List.of(icao(2, 1, 10), icao(2, 14, 20), icao(2, 22, 35))));
        LAYOUTS.put(
                MrzFormat.TD3, new MrzLayout(passport(), List.of(icao(2, 1, 10), icao(2, 14, 20), icao(2, 22, 43))));
        LAYOUTS.put(MrzFormat.MRV_A, new MrzLayout(twoLines(44, icao(2, 29, 44), false), List.of()));
        LAYOUTS.put(MrzFormat.MRV_B, new MrzLayout(twoLines(36, icao(2, 29, 36), false), List.of()));
        LAYOUTS.put(
                MrzFormat.FRENCH_IDENTITY_CARD,
                new MrzLayout(
                        Map.of(
                                DOCUMENT_CODE, icao(1, 1, 2),
                                ISSUING_STATE, icao(1, 3, 5),
                                NAME, icao(1, 6, 30),
                                OPTIONAL_DATA, icao(1, 31, 36),
                                DOCUMENT_NUMBER, icao(2, 1, 12),
                                DOCUMENT_NUMBER_CHECK, icao(2, 13, 13),
                                GIVEN_NAMES, icao(2, 14, 27),
                                DATE_OF_BIRTH, icao(2, 28, 33),
                                DATE_OF_BIRTH_CHECK, icao(2, 34, 34),
                                SEX, icao(2, 35, 35)),
                        List.of()));
        LAYOUTS.put(
                MrzFormat.FRENCH_DRIVING_LICENCE,
                new MrzLayout(
                        Map.of(
                                DOCUMENT_CODE, icao(1, 1, 2),
                                ISSUING_STATE, icao(1, 3, 5),
                                DOCUMENT_NUMBER, icao(1, 6, 14),
                                DOCUMENT_NUMBER_CHECK, icao(1, 15, 15),
                                DATE_OF_EXPIRY, icao(1, 16, 21),
                                NAME, icao(1, 22, 29)),
                        List.of()));
    }

    private final Map<MrzPart, Span> parts;
    private final List<Span> composite;

    private MrzLayout(Map<MrzPart, Span> parts, List<Span> composite) {
        this.parts = parts;
        this.composite = composite;
    }

    static Optional<Span> span(MrzFormat format, MrzPart part) {
        return Optional.ofNullable(
                Objects.requireNonNull(LAYOUTS.get(format)).parts.get(part));
    }

    static List<Span> composite(MrzFormat format) {
        return Objects.requireNonNull(LAYOUTS.get(format)).composite;
    }

    private static Map<MrzPart, Span> twoLines(int length, Span optional, boolean composite) {
        Map<MrzPart, Span> parts = new EnumMap<>(MrzPart.class);
        parts.put(DOCUMENT_CODE, icao(1, 1, 2));
        parts.put(ISSUING_STATE, icao(1, 3, 5));
        parts.put(NAME, icao(1, 6, length));
        parts.put(DOCUMENT_NUMBER, icao(2, 1, 9));
        parts.put(DOCUMENT_NUMBER_CHECK, icao(2, 10, 10));
        parts.put(NATIONALITY, icao(2, 11, 13));
        parts.put(DATE_OF_BIRTH, icao(2, 14, 19));
        parts.put(DATE_OF_BIRTH_CHECK, icao(2, 20, 20));
        parts.put(SEX, icao(2, 21, 21));
        parts.put(DATE_OF_EXPIRY, icao(2, 22, 27));
        parts.put(DATE_OF_EXPIRY_CHECK, icao(2, 28, 28));
        parts.put(OPTIONAL_DATA, optional);
        if (composite) {
            parts.put(COMPOSITE_CHECK, icao(2, length, length));
        }
        return parts;
    }

    private static Map<MrzPart, Span> passport() {
        Map<MrzPart, Span> parts = twoLines(44, icao(2, 29, 42), true);
        parts.put(OPTIONAL_DATA_CHECK, icao(2, 43, 43));
        return parts;
    }
}
