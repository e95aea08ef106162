package dev.dossier.reading.field;

import dev.dossier.domain.paper.Sex;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words that papers print for the sex. */
final class SexWords {

    private static final String FEMALE =
            "F FEMALE FEMININ FÉMININ FEMENINO FEMENINA FEMME MUJER FEMININO FEMMINILE WEIBLICH KADIN W"
                    + " ЖІНОЧА ЖІН Ж ЖЕНСКИЙ ЖЕН أنثى انثى زن مونث مؤنث P";
    private static final String MALE = "M MALE MASCULIN MASCULINO HOMME HOMBRE VARON VARÓN MASCHILE MÄNNLICH ERKEK"
            + " ЧОЛОВІЧА ЧОЛ Ч МУЖСКОЙ МУЖ ذكر مرد مذكر L";
    private static final String OTHER = "X";

    private static final Map<String, Sex> WORDS = new HashMap<>();

    static {
        add(FEMALE, Sex.F);
        add(MALE, Sex.M);
        add(OTHER, Sex.X);
    }

    private SexWords() {}

    private static void add(String words, Sex sex) {
        for (String word : words.split(" ", -1)) {
            WORDS.put(Lexicon.compact(word), sex);
        }
    }

    static Optional<Sex> of(String printed) {
        return Optional.ofNullable(WORDS.get(Lexicon.compact(printed)));
    }
}
