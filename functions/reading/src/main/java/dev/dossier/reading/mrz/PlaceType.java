package dev.dossier.reading.mrz;

/** Which characters may stand in a place. */
enum PlaceType {
    LETTER_OR_FILLER {
        @Override
        boolean allows(int c) {
            return c >= 10;
        }
    },
    /** Of a document's code: some cards have C1, C2 or D1. */
    CODE {
        @Override
        boolean allows(int c) {
            return c >= 10 || c == 1 || c == 2;
        }
    },
    LETTER {
        @Override
        boolean allows(int c) {
            return Alphabet.isLetter(c);
        }
    },
    DIGIT {
        @Override
        boolean allows(int c) {
            return Alphabet.isDigit(c);
        }
    },
    DIGIT_OR_FILLER {
        @Override
        boolean allows(int c) {
            return Alphabet.isDigit(c) || c == Alphabet.FILLER;
        }
    },
    SEX {
        @Override
        boolean allows(int c) {
            return c == Alphabet.number('F')
                    || c == Alphabet.number('M')
                    || c == Alphabet.FILLER
                    || c == Alphabet.number('X');
        }
    },
    ANY {
        @Override
        boolean allows(int c) {
            return true;
        }
    };

    abstract boolean allows(int character);
}
