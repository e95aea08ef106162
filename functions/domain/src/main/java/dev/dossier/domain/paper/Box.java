package dev.dossier.domain.paper;

/**
 * A rectangle on a page image: whole pixels from the top left corner of the upright page; {@code right} and
 * {@code bottom} are the first pixels outside.
 */
public record Box(int left, int top, int right, int bottom) {

    public Box {
        if (left < 0 || top < 0 || right < left || bottom < top) {
            throw new IllegalArgumentException("A box runs from its top left to its bottom right corner");
        }
    }

    public int width() {
        return right - left;
    }

    public int height() {
        return bottom - top;
    }

    /** In square pixels. */
    public long area() {
        return (long) width() * height();
    }

    public boolean isEmpty() {
        return width() == 0 || height() == 0;
    }

    /** The same box further right and down. */
    public Box moved(int dx, int dy) {
        return new Box(left + dx, top + dy, right + dx, bottom + dy);
    }

    /** The same box on a page of this size after a clockwise turn of the page. */
    public Box turned(QuarterTurn turn, int pageWidth, int pageHeight) {
        return switch (turn) {
            case NONE -> this;
            case RIGHT -> new Box(pageHeight - bottom, left, pageHeight - top, right);
            case HALF -> new Box(pageWidth - right, pageHeight - bottom, pageWidth - left, pageHeight - top);
            case LEFT -> new Box(top, pageWidth - right, bottom, pageWidth - left);
        };
    }

    /** The smallest box that holds both. */
    public Box union(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** The area in square pixels that both cover. */
    public long overlap(Box other) {
        long wide = Math.min(right, other.right) - (long) Math.max(left, other.left);
        long high = Math.min(bottom, other.bottom) - (long) Math.max(top, other.top);
        return wide <= 0 || high <= 0 ? 0 : wide * high;
    }
}
