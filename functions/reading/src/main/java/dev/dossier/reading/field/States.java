package dev.dossier.reading.field;

import dev.dossier.domain.mrz.StateCodes;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/** Three-letter codes of states from the names that papers print. */
public final class States {

    private static final List<Locale> LANGUAGES = List.of(
            Locale.ENGLISH,
            Locale.FRENCH,
            Locale.forLanguageTag("es"),
            Locale.forLanguageTag("pt"),
            Locale.GERMAN,
            Locale.ITALIAN,
            Locale.forLanguageTag("ar"),
            Locale.forLanguageTag("fa"),
            Locale.forLanguageTag("uk"),
            Locale.forLanguageTag("ru"));

    private static final Map<String, String> CODES = new HashMap<>();

    static {
        for (String country : Locale.getISOCountries()) {
            addNames(new Locale.Builder().setRegion(country).build());
        }
        for (String line : Lexicon.lines("states.tsv")) {
            String[] columns = line.split("\t", -1);
            for (String name : columns[1].split("\\|", -1)) {
                CODES.put(Lexicon.compact(name), columns[0]);
            }
        }
        CODES.remove("");
    }

    private States() {}

    private static void addNames(Locale country) {
        try {
            String code = country.getISO3Country();
            LANGUAGES.forEach(
                    language -> CODES.putIfAbsent(Lexicon.compact(country.getDisplayCountry(language)), code));
        } catch (MissingResourceException e) {
            CODES.remove(""); // a region without a three-letter code stands on no passport
        }
    }

    /** The code for a printed code or name. */
    public static Optional<String> codeFor(String printed) {
        String compact = Lexicon.compact(printed);
        if (compact.length() == 3 && StateCodes.isKnown(compact)) {
            return Optional.of(compact);
        }
        if (compact.equals("D")) {
            return Optional.of("DEU");
        }
        return Optional.ofNullable(CODES.get(compact));
    }
}
