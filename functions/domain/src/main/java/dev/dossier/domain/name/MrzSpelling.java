package dev.dossier.domain.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a name in a machine-readable zone can be the spelling of a printed name: every letter has a set of allowed
 * renderings (ICAO Doc 9303-3, section 6), and the parts of a name that does not fit may be cut.
 */
public final class MrzSpelling {

    /** Letters with several renderings or with one that is not their base letter. Renderings are split by commas. */
    private static final String TABLE = """
            Ä=A,AE Å=A,AA Æ=AE Ñ=N,NXX Ö=O,OE Ø=O,OE Ü=U,UE,UXX Þ=TH Đ=D Ð=D ẞ=SS ß=SS Ĳ=IJ Œ=OE Ł=L ı=I İ=I Ŋ=N
            А=A Б=B В=V Г=G,H Ґ=G Д=D Е=E,IE,YE Ё=E,IO,YO Є=IE,YE Ж=ZH,Z З=Z И=I,Y І=I Ї=I,YI Й=I,Y К=K Л=L М=M Н=N
            О=O П=P Р=R С=S Т=T У=U Ф=F Х=KH,H Ц=TS,C Ч=CH,C Ш=SH,S Щ=SHCH,SHT,SH Ъ=IE,A Ы=Y Ь= Э=E Ю=IU,YU Я=IA,YA Ў=U
            Ђ=D Ћ=D,C Љ=LJ Њ=NJ Ќ=K Џ=DZ Ј=J Ѕ=DZ Ѓ=G
            ا=A أ=XAE آ=XAA إ=I ٱ=XXA ؤ=U ئ=XI ء=XE ب=B ة=XTA,XAH ت=T ث=XTH ج=J ح=XH خ=XKH د=D ذ=XDH ر=R ز=Z س=S \
            ش=XSH ص=XSS ض=XDZ ط=XTT ظ=XZZ ع=E غ=G ف=F ق=Q ك=K ل=L م=M ن=N ه=H و=W ى=XAY ي=Y پ=P چ=XC ژ=XJ گ=XGG \
            ک=XKK,K ی=XYA,Y ټ=XRT ډ=XDR ړ=XRR ږ=XRX ښ=XXS ځ=XKE څ=XXH ڼ=XXN ې=Y ۍ=XXY ں=XNN ہ=XXG ھ=XDO ے=XYB \
            ٹ=XXT ڈ=XXD ڑ=XXR ـ=
            """;

    private static final List<String> SPACE = List.of(" ");

    private static final int SHADDA = 0x0651;

    private static final Map<Integer, List<String>> RENDERINGS = new HashMap<>();

    /** The Arabic letter for each of its renderings; of several letters with one rendering, the first. */
    private static final Map<String, String> ARABIC = new HashMap<>();

    private static final Pattern UNSPEAKABLE = Pattern.compile("X[A-Z]|[BCDFGHJKLMNPQRSTVWXYZ]{3}");

    static {
        for (String entry : TABLE.strip().split("\\s+")) {
            int equals = entry.indexOf('=');
            List<String> renderings = List.of(entry.substring(equals + 1).split(",", -1));
            RENDERINGS.put(entry.codePointAt(0), renderings);
            if (ArabicLetters.areIn(entry.substring(0, equals))) {
                renderings.forEach(rendering -> ARABIC.putIfAbsent(rendering, entry.substring(0, equals)));
            }
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

    /**
     * The Arabic name that a word of a zone spells letter by letter, folded; empty if the word can be said aloud, or has
     * letters that no Arabic name is spelled with. Such words have X before consonants, or hardly a vowel.
     */
    static Optional<String> arabicOf(String zone) {
        if (!UNSPEAKABLE.matcher(zone).find()) {
            return Optional.empty();
        }
        StringBuilder arabic = new StringBuilder();
        for (int at = 0; at < zone.length(); ) {
            int longest = Math.min(3, zone.length() - at);
            while (longest > 0 && !ARABIC.containsKey(zone.substring(at, at + longest))) {
                longest--;
            }
            if (longest == 0) {
                return Optional.empty();
            }
            arabic.append(ARABIC.get(zone.substring(at, at + longest)));
            at += longest;
        }
        return Optional.of(NameFolding.fold(arabic.toString()));
    }

    /** {@code printed} as it is most often spelled in a zone; letters that no table knows stay as they are. */
    static String commonest(String printed) {
        return renderings(printed).stream().map(List::getFirst).collect(Collectors.joining());
    }

    private static boolean matches(List<List<String>> letters, int at, String zone, int reached, boolean mayBeCut) {
        if (reached == zone.length()) {
            return mayBeCut || restIsEmpty(letters, at);
        }
        if (at == letters.size()) {
            return false;
        }
        if (mayBeCut && zone.charAt(reached) == ' ' && reached > 0 && zone.charAt(reached - 1) != ' ') {
            int next = letters.subList(at, letters.size()).indexOf(SPACE); // issuers shorten any part of a long name
            if (next > 0 && matches(letters, at + next, zone, reached, true)) {
                return true;
            }
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
            } else if (c == SHADDA && !letters.isEmpty()) {
                letters.set(letters.size() - 1, doubled(letters.getLast()));
            } else if (c == '\'' || c == '’' || c == 'ʼ' || c == '`' || c == '.') {
                letters.add(List.of("", " "));
            } else if (c == '-' || Character.isWhitespace(c) || c == ',') {
                addSpace(letters);
            }
        });
        while (!letters.isEmpty() && letters.getLast().equals(SPACE)) {
            letters.removeLast();
        }
        return letters;
    }

    /** A sign over an Arabic letter says that it is doubled; many papers leave it out. */
    private static List<String> doubled(List<String> renderings) {
        return Stream.concat(renderings.stream(), renderings.stream().map(once -> once + once))
                .toList();
    }

    private static void addSpace(List<List<String>> letters) {
        if (!letters.isEmpty() && !letters.getLast().equals(SPACE)) {
            letters.add(SPACE);
        }
    }
}
