package dev.dossier.domain.paper;

import java.util.EnumMap;
import java.util.Map;

/** The letters that a page is written in, as far as a reader of this work tells them apart. */
public enum Script {
    LATIN,
    /** Arabic, Persian, Dari, Pashto, Urdu: from right to left. */
    ARABIC,
    CYRILLIC,
    /** One for which no language comes with Dossier; somebody has added one. */
    OTHER;

    public boolean isRightToLeft() {
        return this == ARABIC;
    }

    /** The script that most letters of {@code text} belong to; Latin if it has none. */
    public static Script ofMost(String text) {
        Map<Script, Integer> letters = new EnumMap<>(Script.class);
        text.codePoints().filter(Character::isLetter).forEach(c -> letters.merge(of(c), 1, Integer::sum));
        Script most = LATIN;
        for (Map.Entry<Script, Integer> script : letters.entrySet()) {
            most = script.getValue() > letters.getOrDefault(most, 0) ? script.getKey() : most;
        }
        return most;
    }

    private static Script of(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case LATIN -> LATIN;
            case ARABIC -> ARABIC;
            case CYRILLIC -> CYRILLIC;
            default -> OTHER;
        };
    }
}
