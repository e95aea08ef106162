package dev.dossier.reading.net;

/** Functions that keep figures small, from tables: exact to about 0.0001. */
final class Squeeze {

    /** Beyond this the functions are as good as flat. */
    private static final int REACH = 8;

    private static final int STEPS = 256;
    private static final float[] TANH = new float[2 * REACH * STEPS + 2];

    static {
        for (int i = 0; i < TANH.length; i++) {
            TANH[i] = (float) Math.tanh((double) i / STEPS - REACH);
        }
    }

    private Squeeze() {}

    static float tanh(float x) {
        float place = (x + REACH) * STEPS;
        if (!(place > 0)) {
            return -1;
        }
        int i = (int) place;
        if (i >= 2 * REACH * STEPS) {
            return 1;
        }
        return TANH[i] + (place - i) * (TANH[i + 1] - TANH[i]);
    }

    static float logistic(float x) {
        return 0.5f + 0.5f * tanh(0.5f * x);
    }

    static void tanh(float[] figures) {
        for (int i = 0; i < figures.length; i++) {
            figures[i] = tanh(figures[i]);
        }
    }

    /** Turns figures into likelihoods that add up to 1. */
    static void softmax(float[] figures) {
        float most = Float.NEGATIVE_INFINITY;
        for (float figure : figures) {
            most = Math.max(most, figure);
        }
        float sum = 0;
        for (int i = 0; i < figures.length; i++) {
            figures[i] = (float) Math.exp(figures[i] - most);
            sum += figures[i];
        }
        for (int i = 0; i < figures.length; i++) {
            figures[i] /= sum;
        }
    }
}
