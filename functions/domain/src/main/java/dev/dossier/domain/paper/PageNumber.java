package dev.dossier.domain.paper;

/** The place of a page in its upload, counted from 1 as people count. */
public record PageNumber(int number) implements Comparable<PageNumber> {

    public static final PageNumber FIRST = new PageNumber(1);

    public PageNumber {
        if (number < 1) {
            throw new IllegalArgumentException("Pages are counted from 1");
        }
    }

    @Override
    public int compareTo(PageNumber other) {
        return Integer.compare(number, other.number);
    }
}
