package dev.dossier.domain.mrz;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The codes of states and organisations in machine-readable zones: ISO 3166-1 and those of ICAO Doc 9303-3 part 8. */
public final class StateCodes {

    private static final Set<String> KNOWN = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));

    static {
        KNOWN.addAll(Set.of("GBD", "GBN", "GBO", "GBP", "GBS", "RKS", "EUE", "UNO", "UNA", "UNK"));
        KNOWN.addAll(Set.of("XBA", "XIM", "XCC", "XCE", "XCO", "XEC", "XPO", "XES", "XMP", "XOM", "XDC"));
        KNOWN.addAll(Set.of("XXA", "XXB", "XXC", "XXX", "ANT", "NTZ", "UTO", "IAO"));
    }

    private StateCodes() {}

    /** True if {@code code}, as three letters, is one that a zone may hold. */
    public static boolean isKnown(String code) {
        return KNOWN.contains(code);
    }

    /** True if {@code three} characters of a zone are a known code, Germany's {@code D<<} included. */
    public static boolean isKnownInMrz(String three) {
        return three.equals("D<<") || KNOWN.contains(three);
    }

    /** All codes as a zone holds them, three characters each. */
    public static Set<String> inMrz() {
        Set<String> codes = new HashSet<>(KNOWN);
        codes.add("D<<");
        return codes;
    }

    /** The code that three characters of a zone stand for. */
    static String ofMrz(String three) {
        return three.equals("D<<") ? "DEU" : three.replace("<", "");
    }

    /** True for codes that say that a person has no nationality to name, or that it is not given. */
    public static boolean isNoNationality(String code) {
        return Set.of("XXA", "XXB", "XXC", "XXX").contains(code);
    }
}
