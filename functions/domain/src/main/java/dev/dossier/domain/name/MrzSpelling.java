package dev.dossier.domain.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Whether a name in a machine-readable zone can be the spelling of a printed name: every letter has a set of allowed
 * renderings (ICAO Doc 9303-3, section 6), and a name may be cut at the end.
 */
public final class MrzSpelling {

    /** Letters with several renderings or with one that is not their base letter. Renderings are split by commas. */
    private static final String TABLE = """
            Ä=A,AE Å=A,AA Æ=AE Ñ=N,NXX Ö=O,OE Ø=O,OE Ü=U,UE,UXX Þ=TH Đ=D Ð=D ẞ=SS ß=SS Ĳ=IJ Œ=OE Ł=L ı=I İ=I Ŋ=N
            А=A Б=B В=V Г=G,H Ґ=G Д=D Е=E,IE,YE Ё=E,IO,YO Є=IE,YE Ж=ZH,Z З=Z И=I,Y І=I Ї=I,YI Й=I,Y К=K Л=L М=M Н=N
            О=O П=P Р=R С=S Т=T У=U Ф=F Х=KH,H Ц=TS,C Ч=CH,C Ш=SH,S Щ=SHCH,SHT,SH Ъ=IE,A Ы=Y Ь= Э=E Ю=IU,YU Я=IA,YA Ў=U
            Ђ=D Ћ=D,C Љ=LJ Њ=NJ Ќ=K Џ=DZ Ј=J Ѕ=DZ Ѓ=G
            """;

    private static final Map<Integer, List<String>> RENDERINGS = new HashMap<>();

    static {
        for (String entry : TABLE.strip().split("\\s+")) {
            int equals = entry.indexOf('=');
            RENDERINGS.put(
                    entry.codePointAt(0), List.of(entry.substring(equals + 1).split(",", -1)));
        }
    }

    private MrzSpelling() {}

    /**
     * True if {@code zone} (letters and single spaces for fillers) can spell {@code printed}.
     *
     * @param mayBeCut true if the zone had no room left, so that the printed name may go on
     */
    public static boolean canSpell(String printed, String zone, boolean mayBeCut) {
        List<List<String>> letters = renderings(printed);
        return matches(letters, 0, zone, 0, mayBeCut);
    }

    private static boolean matches(List<List<String>> letters, int at, String zone, int reached, boolean mayBeCut) {
        if (reached == zone.length()) {
            return mayBeCut || restIsEmpty(letters, at);
        }
        if (at == letters.size()) {
            return false;
        }
        for (String rendering : letters.get(at)) {
            int end = Math.min(zone.length(), reached + rendering.length());
            boolean fits = zone.startsWith(rendering, reached)
                    || (mayBeCut && end == zone.length() && rendering.startsWith(zone.substring(reached)));
            if (fits && matches(letters, at + 1, zone, end, mayBeCut)) {
                return true;
            }
        }
        return false;
    }

    private static boolean restIsEmpty(List<List<String>> letters, int from) {
        return letters.subList(from, letters.size()).stream().allMatch(options -> options.contains(""));
    }

    /** For each printed letter the ways to spell it; punctuation between names becomes one space. */
    private static List<List<String>> renderings(String printed) {
        List<List<String>> letters = new ArrayList<>();
        String text = Normalizer.normalize(printed, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
        text.codePoints().forEach(c -> {
            List<String> known = RENDERINGS.get(c);
            if (known != null) {
                letters.add(known);
            } else if (Character.isLetter(c)) {
                String base = NameFolding.fold(Character.toString(c));
                letters.add(List.of(base));
            } else if (c == '\'' || c == '’' || c == 'ʼ' || c == '`') {
                letters.add(List.of("", " "));
            } else if (c == '.' || c == '-' || Character.isWhitespace(c) || c == ',') {
                addSpace(letters);
            }
        });
        while (!letters.isEmpty() && letters.getLast().equals(SPACE)) {
            letters.removeLast();
        }
        return letters;
    }

    private static final List<String> SPACE = List.of(" ");

    private static void addSpace(List<List<String>> letters) {
        if (!letters.isEmpty() && !letters.getLast().equals(SPACE)) {
            letters.add(SPACE);
        }
    }
}
