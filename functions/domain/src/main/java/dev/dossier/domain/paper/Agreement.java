package dev.dossier.domain.paper;

import dev.dossier.domain.name.MrzSpelling;
import dev.dossier.domain.name.NameComparison;
import dev.dossier.domain.name.NameLikeness;
import dev.dossier.domain.paper.FieldValue.DateValue;
import dev.dossier.domain.paper.FieldValue.NameValue;

/** How two pieces of evidence for one field go together, allowing for how each source spells. */
enum Agreement {
    /** Both say the same. */
    SAME,
    /** Both can be right, and neither proves the other: a name in two scripts, spelled by ear in one of them. */
    COMPATIBLE,
    /** One of them is wrong. */
    CONTRARY;

    static Agreement between(Evidence one, Evidence other) {
        if (one.value().saysTheSameAs(other.value())) {
            return SAME;
        }
        if (one.value() instanceof NameValue(String name) && other.value() instanceof NameValue(String another)) {
            if (spells(one, other) || spells(other, one)) {
                return SAME;
            }
            boolean byEar =
                    isLatin(name) != isLatin(another) && NameComparison.compare(name, another) == NameLikeness.SAME;
            return byEar ? COMPATIBLE : CONTRARY;
        }
        boolean lessPrecise = one.value() instanceof DateValue(var when)
                && other.value() instanceof DateValue(var then)
                && (when.contains(then) || then.contains(when));
        return lessPrecise ? SAME : CONTRARY;
    }

    /** The zone spells the printed name; its name may be cut where no filler follows it. */
    private static boolean spells(Evidence printed, Evidence zone) {
        return printed.source() != Source.MRZ
                && zone.source() == Source.MRZ
                && MrzSpelling.canSpell(
                        printed.value().text(), zone.value().text(), !zone.raw().endsWith("<"));
    }

    private static boolean isLatin(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }
}
