package dev.dossier.domain.mrz;

/**
 * A run of characters in a zone.
 *
 * @param line counted from 0
 * @param from the first character, counted from 0
 * @param to the first character outside
 */
public record Span(int line, int from, int to) {

    /** A span given as ICAO prints it: line and positions counted from 1, both ends inside. */
    static Span icao(int line, int first, int last) {
        return new Span(line - 1, first - 1, last);
    }

    public int length() {
        return to - from;
    }

    String in(Mrz mrz) {
        return mrz.lines().get(line).substring(from, to);
    }
}
