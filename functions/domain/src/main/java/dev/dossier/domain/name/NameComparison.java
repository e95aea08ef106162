package dev.dossier.domain.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Compares whole names as bags of parts. Discrepancies between papers are normal among refugees: the outcome says how
 * the names differ, and a person says what that means.
 */
public final class NameComparison {

    private NameComparison() {}

    /** How {@code one} and {@code other} compare; each may be in Latin, Cyrillic or Arabic letters. */
    public static NameLikeness compare(String one, String other) {
        List<NamePart> a = NameParts.of(one);
        List<NamePart> b = NameParts.of(other);
        if (a.isEmpty() || b.isEmpty()) {
            return NameLikeness.DIFFERENT;
        }
        if (isOneWord(a, b) || inOrder(a, b)) {
            return NameLikeness.SAME;
        }
        List<NamePart> shorter = a.size() <= b.size() ? a : b;
        List<NamePart> longer = a.size() <= b.size() ? b : a;
        if (shorter.size() == longer.size() && covers(longer, shorter, NamePart::isSameAs)) {
            return NameLikeness.REORDERED;
        }
        if (covers(longer, shorter, NamePart::canStandFor)) {
            return NameLikeness.PARTIAL;
        }
        return covers(longer, shorter, NamePart::isCloseTo) ? NameLikeness.CLOSE : NameLikeness.DIFFERENT;
    }

    /** True if only spaces and hyphens tell them apart. */
    private static boolean isOneWord(List<NamePart> a, List<NamePart> b) {
        return String.join("", a.stream().map(NamePart::folded).toList())
                .equals(String.join("", b.stream().map(NamePart::folded).toList()));
    }

    private static boolean inOrder(List<NamePart> a, List<NamePart> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!a.get(i).isSameAs(b.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** True if every part of {@code shorter} has its own counterpart in {@code longer}. */
    private static boolean covers(
            List<NamePart> longer, List<NamePart> shorter, BiPredicate<NamePart, NamePart> counterpart) {
        List<NamePart> left = new ArrayList<>(longer);
        for (NamePart part : shorter) {
            int found = indexOf(left, part, NamePart::isSameAs);
            found = found >= 0 ? found : indexOf(left, part, counterpart);
            if (found < 0) {
                return false;
            }
            left.remove(found);
        }
        return true;
    }

    private static int indexOf(List<NamePart> parts, NamePart part, BiPredicate<NamePart, NamePart> counterpart) {
        for (int i = 0; i < parts.size(); i++) {
            if (counterpart.test(part, parts.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
