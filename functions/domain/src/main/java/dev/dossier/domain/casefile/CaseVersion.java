package dev.dossier.domain.casefile;

/** Counts the changes of a case file: 0 before it is first stored, then from 1. */
public record CaseVersion(long number) implements Comparable<CaseVersion> {

    public static final CaseVersion UNSTORED = new CaseVersion(0);

    public CaseVersion {
        if (number < 0) {
            throw new IllegalArgumentException("Versions are counted from 0");
        }
    }

    public CaseVersion next() {
        return new CaseVersion(number + 1);
    }

    @Override
    public int compareTo(CaseVersion other) {
        return Long.compare(number, other.number);
    }
}
