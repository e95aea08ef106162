package dev.dossier.domain.name;

import java.util.Map;

/**
 * The consonants of a name, so that spellings of one Arabic or Slavic name in Latin letters fall together: Mohammed,
 * Muhamad and Mohamad are all {@code MHMD}.
 */
final class Consonants {

    private static final Map<String, String> DIGRAPHS = Map.ofEntries(
            Map.entry("KH", "H"),
            Map.entry("GH", "G"),
            Map.entry("SH", "S"),
            Map.entry("CH", "S"),
            Map.entry("TH", "T"),
            Map.entry("DH", "D"),
            Map.entry("ZH", "S"),
            Map.entry("DJ", "J"),
            Map.entry("PH", "F"),
            Map.entry("CK", "K"));

    private Consonants() {}

    /** The consonants of a folded word; the word itself if it has too few of them to tell it from others. */
    static String skeleton(String folded) {
        StringBuilder bones = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            String pair = folded.substring(i, Math.min(folded.length(), i + 2));
            String bone = DIGRAPHS.get(pair);
            if (bone == null) {
                bone = boneOf(folded.charAt(i), bones.isEmpty());
            } else {
                i++;
            }
            if (!bone.isEmpty() && !endsWith(bones, bone)) {
                bones.append(bone);
            }
        }
        return bones.length() < 2 ? folded : bones.toString();
    }

    /** A vowel counts only at the beginning, where every vowel is the same. */
    private static String boneOf(char letter, boolean first) {
        return switch (letter) {
            case 'A', 'E', 'I', 'O', 'U', 'Y' -> first ? "A" : "";
            case 'Q', 'C' -> "K";
            case 'W' -> "V";
            case 'Z' -> "S";
            default -> Character.toString(letter);
        };
    }

    private static boolean endsWith(StringBuilder bones, String bone) {
        return bones.length() >= bone.length()
                && bones.substring(bones.length() - bone.length()).equals(bone);
    }
}
