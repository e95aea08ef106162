package dev.dossier.domain.casefile;

import java.util.regex.Pattern;

/** The number of a case: 1 to 40 letters, digits, dots, hyphens or underscores, the first a letter or digit. */
public record CaseNumber(String text) implements Comparable<CaseNumber> {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    public CaseNumber {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("A case number is 1 to 40 letters, digits, dots, hyphens or underscores,"
                    + " and begins with a letter or digit");
        }
    }

    @Override
    public int compareTo(CaseNumber other) {
        return text.compareTo(other.text);
    }
}
