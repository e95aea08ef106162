package dev.dossier.domain.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Compares whole names as bags of parts. Discrepancies between papers are normal among refugees: the outcome says how
 * the names differ, and a person says what that means.
 */
public final class NameComparison {

    /** Two parts at least this alike (Jaro-Winkler, 0 to 1) can be spellings of one name. */
    static final double CLOSE_ENOUGH = 0.88;

    /** Words that stand where a name is missing, and titles that come and go. */
    private static final Set<String> NOT_NAMES =
            Set.of("FNU", "LNU", "UNKNOWN", "XXX", "NO", "NAME", "GIVEN", "HAJI", "HAJJI", "MR", "MRS", "MS", "DR");

    private NameComparison() {}

    public static NameLikeness compare(String one, String other) {
        List<String> a = parts(one);
        List<String> b = parts(other);
        if (a.isEmpty() || b.isEmpty()) {
            return NameLikeness.DIFFERENT;
        }
        if (String.join("", a).equals(String.join("", b))) {
            return NameLikeness.SAME;
        }
        List<String> shorter = a.size() <= b.size() ? a : b;
        List<String> longer = a.size() <= b.size() ? b : a;
        if (covers(longer, shorter, true)) {
            return shorter.size() == longer.size() ? NameLikeness.REORDERED : NameLikeness.PARTIAL;
        }
        return covers(longer, shorter, false) ? NameLikeness.CLOSE : NameLikeness.DIFFERENT;
    }

    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>(List.of(NameFolding.fold(name).split(" ")));
        parts.removeIf(part -> part.isEmpty() || NOT_NAMES.contains(part));
        return parts;
    }

    /** True if every part of {@code shorter} has its own counterpart in {@code longer}. */
    private static boolean covers(List<String> longer, List<String> shorter, boolean exactly) {
        List<String> left = new ArrayList<>(longer);
        for (String part : shorter) {
            boolean found = left.remove(part) || (!exactly && removeLike(left, part));
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private static boolean removeLike(List<String> left, String part) {
        for (int i = 0; i < left.size(); i++) {
            String other = left.get(i);
            boolean alike =
                    part.length() > 2 && other.length() > 2 && Likeness.jaroWinkler(part, other) >= CLOSE_ENOUGH;
            if (alike || Consonants.skeleton(part).equals(Consonants.skeleton(other))) {
                left.remove(i);
                return true;
            }
        }
        return false;
    }
}
