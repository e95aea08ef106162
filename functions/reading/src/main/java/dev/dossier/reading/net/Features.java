package dev.dossier.reading.net;

/**
 * What one layer says to the next: {@code depth} figures at each place of a grid.
 *
 * @param data {@code ((y * width) + x) * depth + i}
 */
@SuppressWarnings("ArrayRecordComponent") // a buffer between layers, never kept and never compared
record Features(int width, int height, int depth, float[] data) {

    static Features empty(int width, int height, int depth) {
        return new Features(width, height, depth, new float[width * height * depth]);
    }

    int at(int x, int y) {
        return (y * width + x) * depth;
    }
}
