package dev.dossier.local.browser;

import dev.dossier.domain.paper.FieldName;
import dev.dossier.fixtures.draw.Box;
import java.util.Map;
import java.util.Optional;

/** Where the fixtures' passports show each field in their machine-readable zone, in millimetres. */
final class ZoneLayout {

    private static final double LEFT = 6.1;
    private static final double PITCH = 2.54;
    private static final double FIRST = 71.4;
    private static final double SECOND = 77.6;
    private static final double HEIGHT = 4;

    static final Box WHOLE = new Box(LEFT, FIRST, LEFT + 44 * PITCH, SECOND + HEIGHT);

    private static final Map<FieldName, Box> PLACES = Map.of(
            FieldName.SURNAME, characters(FIRST, 5, 44),
            FieldName.GIVEN_NAMES, characters(FIRST, 5, 44),
            FieldName.ISSUING_STATE, characters(FIRST, 2, 5),
            FieldName.DOCUMENT_NUMBER, characters(SECOND, 0, 9),
            FieldName.NATIONALITY, characters(SECOND, 10, 13),
            FieldName.DATE_OF_BIRTH, characters(SECOND, 13, 19),
            FieldName.SEX, characters(SECOND, 20, 21),
            FieldName.DATE_OF_EXPIRY, characters(SECOND, 21, 27));

    private ZoneLayout() {}

    static Optional<Box> box(FieldName field) {
        return Optional.ofNullable(PLACES.get(field));
    }

    private static Box characters(double top, int from, int to) {
        return new Box(LEFT + from * PITCH, top, LEFT + to * PITCH, top + HEIGHT);
    }
}
