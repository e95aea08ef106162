package dev.dossier.local.browser;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.Evidence;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldValue;
import dev.dossier.domain.paper.Source;
import java.util.List;

/** Where a reader that otherwise sees everything goes wrong: the field, and what it sees there in place of the truth. */
record Slip(FieldName field, Sight sight) {

    /** Makes of the truth what is seen; nothing is something that cannot be read. */
    @FunctionalInterface
    interface Sight {
        List<Evidence> of(Evidence truth);
    }

    static Slip illegible(String field) {
        return new Slip(new FieldName(field), truth -> List.of());
    }

    /** Seen as {@code value}, and not surely. */
    static Slip unsure(String field, String value) {
        FieldName name = new FieldName(field);
        return new Slip(name, truth -> List.of(seen(truth, name, value, 0.61)));
    }

    /** The print seen as {@code value}, while the machine-readable zone says the truth at {@code zone}. */
    static Slip misprint(String field, String value, Box zone) {
        FieldName name = new FieldName(field);
        return new Slip(
                name,
                truth -> List.of(
                        new Evidence(Source.MRZ, truth.page(), zone, truth.raw(), truth.value(), new Confidence(0.99)),
                        seen(truth, name, value, 0.83)));
    }

    private static Evidence seen(Evidence truth, FieldName name, String value, double confidence) {
        FieldValue says = FieldValue.parse(name.kind(), value);
        return new Evidence(Source.PRINTED, truth.page(), truth.box(), value, says, new Confidence(confidence));
    }
}
