package dev.dossier.reading.mrz;

/** The 37 characters of a zone, numbered: digits 0 to 9, letters 10 to 35, the filler 36. */
final class Alphabet {

    static final int SIZE = 37;
    static final int FILLER = 36;

    private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<";

    private Alphabet() {}

    static char character(int number) {
        return CHARACTERS.charAt(number);
    }

    /** The number of a character; -1 for any other. */
    static int number(char character) {
        return CHARACTERS.indexOf(character);
    }

    static boolean isDigit(int number) {
        return number < 10;
    }

    static boolean isLetter(int number) {
        return number >= 10 && number < FILLER;
    }
}
