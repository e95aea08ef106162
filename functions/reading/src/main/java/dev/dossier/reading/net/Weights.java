package dev.dossier.reading.net;

/** The weights of a layer, and what it starts from where every input is 0. */
final class Weights {

    private final float[][] byInput;
    private final float[] start;

    /**
     * Weights.
     *
     * @param byInput for each input a row with the weights of all outputs
     * @param start one for each output
     */
    Weights(float[][] byInput, float[] start) {
        this.byInput = byInput;
        this.start = start;
    }

    /** Layers that see the same inputs, as one. */
    static Weights sideBySide(Weights... parts) {
        int outputs = 0;
        for (Weights part : parts) {
            outputs += part.outputs();
        }
        float[][] rows = new float[parts[0].byInput.length][outputs];
        float[] starts = new float[outputs];
        int at = 0;
        for (Weights part : parts) {
            for (int i = 0; i < rows.length; i++) {
                System.arraycopy(part.byInput[i], 0, rows[i], at, part.outputs());
            }
            System.arraycopy(part.start, 0, starts, at, part.outputs());
            at += part.outputs();
        }
        return new Weights(rows, starts);
    }

    int outputs() {
        return start.length;
    }

    void start(float[] out) {
        System.arraycopy(start, 0, out, 0, start.length);
    }

    /**
     * Adds {@code count} inputs, the first of which is input number {@code first}. Four at a time and all arrays from
     * their beginning: then the compiler has the processor work on many outputs at once.
     */
    void add(float[] in, int from, int count, int first, float[] out) {
        int i = 0;
        for (; i + 3 < count; i += 4) {
            int row = first + i;
            int at = from + i;
            four(in, at, byInput[row], byInput[row + 1], byInput[row + 2], byInput[row + 3], out);
        }
        for (; i < count; i++) {
            float a = in[from + i];
            float[] row = byInput[first + i];
            for (int o = 0; o < out.length; o++) {
                out[o] += a * row[o];
            }
        }
    }

    private static void four(float[] in, int at, float[] p, float[] q, float[] r, float[] s, float[] out) {
        float a = in[at];
        float b = in[at + 1];
        float c = in[at + 2];
        float d = in[at + 3];
        for (int o = 0; o < out.length; o++) {
            out[o] += a * p[o] + b * q[o] + c * r[o] + d * s[o];
        }
    }
}
