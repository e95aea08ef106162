package dev.dossier.domain.mrz;

/** The check digit of ICAO Doc 9303-3, section 4.9: weights 7, 3, 1, modulo 10. */
public final class CheckDigit {

    private static final int[] WEIGHTS = {7, 3, 1};

    private CheckDigit() {}

    /**
     * The digit, 0 to 9, that belongs to {@code characters}.
     *
     * @throws IllegalArgumentException for a character other than A to Z, 0 to 9 and the filler
     */
    public static int of(CharSequence characters) {
        int sum = 0;
        for (int i = 0; i < characters.length(); i++) {
            sum += WEIGHTS[i % 3] * valueOf(characters.charAt(i));
        }
        return sum % 10;
    }

    /** The value of one character: fillers and 0 are 0, A is 10, Z is 35. */
    public static int valueOf(char character) {
        if (character == '<') {
            return 0;
        }
        if (character >= '0' && character <= '9') {
            return character - '0';
        }
        if (character >= 'A' && character <= 'Z') {
            return character - 'A' + 10;
        }
        throw new IllegalArgumentException("A machine-readable zone holds A to Z, 0 to 9 and fillers");
    }

    /** True if {@code digit} is the check digit of {@code characters}. */
    public static boolean matches(CharSequence characters, char digit) {
        return digit == '0' + of(characters);
    }
}
