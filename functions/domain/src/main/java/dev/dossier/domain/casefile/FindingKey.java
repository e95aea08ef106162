package dev.dossier.domain.casefile;

/** Names a finding within its case: its code, its subject, and whatever else tells it from others. No personal data. */
public record FindingKey(String text) implements Comparable<FindingKey> {

    /** The code of the finding. */
    public String code() {
        int slash = text.indexOf('/');
        return slash < 0 ? text : text.substring(0, slash);
    }

    @Override
    public int compareTo(FindingKey other) {
        return text.compareTo(other.text);
    }
}
