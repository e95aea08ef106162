package dev.dossier.domain.date;

import dev.dossier.domain.name.NameFolding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Turns a date in English, French or Spanish words into figures: {@code dix-sept janvier deux mille dix}. */
public final class NumberWords {

    private static final Map<String, Integer> VALUES = new HashMap<>();
    private static final Set<String> HUNDRED = Set.of("HUNDRED", "CENT", "CENTS");
    private static final Set<String> THOUSAND = Set.of("THOUSAND", "MILLE", "MIL");
    private static final Set<String> AND = Set.of("AND", "ET", "Y");
    private static final Set<String> FILLING = Set.of(
            "THE", "DAY", "OF", "DE", "DEL", "DIA", "LE", "L", "AN", "LAN", "JOUR", "DU", "MOIS", "YEAR", "IN", "AND",
            "ANO", "EL", "MES", "ON", "Y", "ET");

    static {
        add(
                0,
                "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                        + " seventeen eighteen nineteen");
        add(
                1,
                "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
                        + " fifteenth sixteenth seventeenth eighteenth nineteenth");
        add(1, "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize");
        add(
                1,
                "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete"
                        + " dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis"
                        + " veintisiete veintiocho veintinueve");
        tens(10, "x twenty thirty forty fifty sixty seventy eighty ninety");
        tens(10, "x twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth");
        tens(10, "x vingt trente quarante cinquante soixante septante octante nonante");
        tens(10, "x veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa");
        VALUES.put("UNE", 1);
        VALUES.put("PREMIER", 1);
        VALUES.put("PREMIERE", 1);
        VALUES.put("PRIMERO", 1);
        VALUES.put("PRIMER", 1);
        VALUES.put("VINGTS", 20);
        VALUES.put("CIENTO", 100);
        VALUES.put("CIEN", 100);
        VALUES.put("NOVECIENTOS", 900);
    }

    private NumberWords() {}

    private static void add(int first, String words) {
        int value = first;
        for (String word : words.split(" ", -1)) {
            VALUES.putIfAbsent(word.toUpperCase(Locale.ROOT), value++);
        }
    }

    private static void tens(int step, String words) {
        int value = step;
        for (String word : words.split(" ", -1)) {
            VALUES.putIfAbsent(word.toUpperCase(Locale.ROOT), value);
            value += step;
        }
        VALUES.remove("X");
    }

    /** The text with numbers as figures and without words that only hold a date together; unchanged words stay. */
    public static String inFigures(String words) {
        List<String> figures = new ArrayList<>();
        List<String> number = new ArrayList<>();
        for (String word : NameFolding.fold(words).split("[^\\p{L}\\p{Nd}]+", -1)) {
            boolean continues = AND.contains(word) && !number.isEmpty();
            if (isNumber(word) || continues) {
                number.add(word);
                continue;
            }
            flush(number, figures);
            if (!word.isEmpty() && !FILLING.contains(word)) {
                figures.add(word);
            }
        }
        flush(number, figures);
        return String.join(" ", figures);
    }

    private static boolean isNumber(String word) {
        return VALUES.containsKey(word) || HUNDRED.contains(word) || THOUSAND.contains(word);
    }

    private static void flush(List<String> number, List<String> figures) {
        if (!number.isEmpty()) {
            figures.add(String.valueOf(valueOf(number)));
            number.clear();
        }
    }

    /** The value of number words; pairs of tens are a year, as in {@code nineteen eighty-seven}. */
    private static int valueOf(List<String> words) {
        int total = 0;
        int current = 0;
        for (String word : words) {
            if (THOUSAND.contains(word)) {
                total += Math.max(1, current) * 1000;
                current = 0;
            } else if (HUNDRED.contains(word)) {
                current = Math.max(1, current) * 100;
            } else if (VALUES.containsKey(word)) {
                int value = VALUES.getOrDefault(word, 0);
                boolean fourTwenties = value == 20 && current % 100 == 4 && word.startsWith("VINGT");
                boolean century = value >= 10
                        && current >= 10
                        && current < 100
                        && (current % 10 != 0 || value >= 20)
                        && current < 21
                        && !word.startsWith("VINGT");
                current = fourTwenties ? current + 76 : century ? current * 100 + value : current + value;
            }
        }
        return total + current;
    }
}
