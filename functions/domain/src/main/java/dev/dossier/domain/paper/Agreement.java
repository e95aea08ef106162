package dev.dossier.domain.paper;

import dev.dossier.domain.name.MrzSpelling;
import dev.dossier.domain.paper.FieldValue.DateValue;
import dev.dossier.domain.paper.FieldValue.NameValue;

/** Whether two pieces of evidence for one field say the same, allowing for how each source spells. */
final class Agreement {

    private Agreement() {}

    static boolean between(Evidence one, Evidence other) {
        if (one.value().saysTheSameAs(other.value())) {
            return true;
        }
        if (one.value() instanceof NameValue && other.value() instanceof NameValue) {
            return spells(one, other) || spells(other, one);
        }
        return one.value() instanceof DateValue(var when)
                && other.value() instanceof DateValue(var then)
                && (when.contains(then) || then.contains(when));
    }

    /** The zone spells the printed name; its name may be cut where no filler follows it. */
    private static boolean spells(Evidence printed, Evidence zone) {
        return printed.source() != Source.MRZ
                && zone.source() == Source.MRZ
                && MrzSpelling.canSpell(
                        printed.value().text(), zone.value().text(), !zone.raw().endsWith("<"));
    }
}
