package dev.dossier.reading.field;

import dev.dossier.domain.date.DateInterval;
import dev.dossier.domain.paper.Evidence;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldReading;
import dev.dossier.domain.paper.FieldReading.Read;
import dev.dossier.domain.paper.FieldValue.DateValue;
import dev.dossier.domain.paper.Grade;
import dev.dossier.domain.paper.Source;
import dev.dossier.domain.paper.TextLine;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What goes to a person though it was read surely: names that a full zone has cut and print alone goes on with, values with
 * unread writing beside them or unread marks above their letters, scraps of labels and of names, and printed dates of one
 * paper that cannot all be true.
 */
final class Caution {

    /** Dates of a paper in the order in which they come to pass. */
    private static final List<FieldName> IN_ORDER =
            List.of(FieldName.DATE_OF_BIRTH, FieldName.DATE_OF_ISSUE, FieldName.DATE_OF_EXPIRY);

    /** Places of fewer letters are rare. */
    private static final int SHORTEST_PLACE = 3;

    /** No name of several words ends so: the next word was lost. */
    private static final Pattern GOES_ON =
            Pattern.compile("(?i)\\s(st|ste|de|del|della|da|dos|das|van|von|der|bin|bint|ibn|abu|abd|al|el)\\.?$");

    /** Names have a capital somewhere, if their letters have two sizes. */
    private static final Pattern UNCAPPED = Pattern.compile("[^\\p{Lu}\\p{Lt}]*\\p{Ll}[^\\p{Lu}\\p{Lt}]*");

    private Caution() {}

    static List<FieldReading> with(List<FieldReading> fields, Optional<SecondLook> second, List<TextLine> lines) {
        Set<FieldName> impossible = outOfOrder(fields);
        return fields.stream()
                .map(field -> field instanceof Read read
                                && read.accepted()
                                && (impossible.contains(read.name())
                                        || isCutByZone(read)
                                        || isScrap(read)
                                        || second.map(look -> isDoubtful(read, look, lines))
                                                .orElse(false))
                        ? forAPerson(read)
                        : field)
                .toList();
    }

    private static Read forAPerson(Read read) {
        return new Read(
                read.name(), read.value(), read.evidence(), Grade.D, read.confidence(), read.alternatives(), false);
    }

    /** The zone bears out only the beginning of such a name. */
    private static boolean isCutByZone(Read read) {
        return read.name().isName()
                && read.evidence().stream()
                        .anyMatch(seen -> seen.source() == Source.MRZ && ZoneEvidence.mayBeCut(seen));
    }

    /** Not the whole of a name: this is left of a label, as the "de" of "lieu de naissance", or of a longer name. */
    private static boolean isScrap(Read read) {
        String text = read.value().text();
        boolean isShort = read.name().isPlace()
                && text.codePoints().filter(Character::isLetter).count() < SHORTEST_PLACE;
        boolean isPart = GOES_ON.matcher(text).find() || UNCAPPED.matcher(text).matches();
        return isShort || (isPart && SecondLook.concerns(read));
    }

    private static boolean isDoubtful(Read read, SecondLook second, List<TextLine> lines) {
        boolean printed = read.evidence().stream().map(Evidence::source).allMatch(source -> source == Source.PRINTED);
        return SecondLook.concerns(read) && ((printed && second.isCut(read, lines)) || second.losesMarks(read, lines));
    }

    private static Set<FieldName> outOfOrder(List<FieldReading> fields) {
        Map<FieldName, Read> dates = new HashMap<>();
        for (FieldReading field : fields) {
            if (field instanceof Read read && IN_ORDER.contains(read.name())) {
                dates.put(read.name(), read);
            }
        }
        Set<FieldName> impossible = new HashSet<>();
        for (int i = 0; i < IN_ORDER.size(); i++) {
            for (int j = i + 1; j < IN_ORDER.size(); j++) {
                Read early = dates.get(IN_ORDER.get(i));
                Read late = dates.get(IN_ORDER.get(j));
                if (early != null && late != null && !canFollow(early, late)) {
                    Stream.of(early, late)
                            .filter(read -> read.grade() != Grade.A)
                            .forEach(read -> impossible.add(read.name()));
                }
            }
        }
        return impossible;
    }

    private static boolean canFollow(Read early, Read late) {
        return !(early.value() instanceof DateValue(DateInterval one))
                || !(late.value() instanceof DateValue(DateInterval other))
                || one.earliest().isBefore(other.latest());
    }
}
