package dev.dossier.domain.casefile;

import java.util.regex.Pattern;

/** The name of a person within one case, as in {@code child1}: lower-case letters, digits and hyphens. */
public record PersonId(String text) implements Comparable<PersonId> {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,31}");

    public PersonId {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("A person is named like anchor or child1");
        }
    }

    @Override
    public int compareTo(PersonId other) {
        return text.compareTo(other.text);
    }
}
