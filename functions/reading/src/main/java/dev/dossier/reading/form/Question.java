package dev.dossier.reading.form;

import java.util.Optional;

/**
 * What a field of a form asks.
 *
 * @param asked whom it is about
 * @param field the name of the field without its role
 * @param part the place of this entry among those that make up the field, 0 if it is the only one
 * @param joiner how the parts are put together
 * @param row tells several values of one field apart; empty if there is one
 * @param answer what a tick in this box says; empty for fields that are written into
 */
record Question(Asked asked, String field, int part, Joiner joiner, String row, Optional<String> answer) {

    /** How the parts of a field are put together. */
    enum Joiner {
        SPACE(" "),
        COMMA(", "),
        BRACKETS(""),
        ROWS(" ");

        private final String between;

        Joiner(String between) {
            this.between = between;
        }

        String between() {
            return between;
        }

        String dressed(String part) {
            return this == BRACKETS ? "(" + part.replaceAll("[()]", "") + ")" : part;
        }
    }

    /**
     * A person whom a form asks about.
     *
     * @param role empty for the person who fills the form in
     * @param number tells people of one role apart, from 1; 0 if the tooltip does not say
     * @param byRow true if people of this role stand in rows below each other
     */
    record Asked(String role, int number, boolean byRow) {

        static final Asked APPLICANT = new Asked("", 1, false);

        Asked numbered(int other) {
            return new Asked(role, other, byRow);
        }

        /** As a prefix of field names: {@code child}, {@code child2}. */
        String prefix() {
            return role.isEmpty() || number < 2 ? role : role + number;
        }
    }
}
