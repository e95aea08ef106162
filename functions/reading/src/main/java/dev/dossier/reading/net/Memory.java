package dev.dossier.reading.net;

/**
 * A layer with memory (LSTM): reads each row from left to right.
 *
 * @param weights of all four gates side by side (candidate, in, forget, out) over the inputs and then the last outputs
 * @param summary true if only what is known at the end of each row counts
 */
record Memory(Weights weights, boolean summary) implements Layer {

    /** Tesseract lets no memory grow beyond this. */
    private static final float MOST = 100;

    @Override
    public Features apply(Features in) {
        int own = weights.outputs() / 4;
        Features out = Features.empty(summary ? 1 : in.width(), in.height(), own);
        float[] gates = new float[4 * own];
        for (int y = 0; y < in.height(); y++) {
            float[] memory = new float[own];
            float[] said = new float[own];
            for (int x = 0; x < in.width(); x++) {
                weights.start(gates);
                weights.add(in.data(), in.at(x, y), in.depth(), 0, gates);
                weights.add(said, 0, own, in.depth(), gates);
                step(gates, memory, said);
                if (!summary || x + 1 == in.width()) {
                    System.arraycopy(said, 0, out.data(), out.at(summary ? 0 : x, y), own);
                }
            }
        }
        return out;
    }

    private static void step(float[] gates, float[] memory, float[] said) {
        int own = memory.length;
        for (int i = 0; i < own; i++) {
            float candidate = Squeeze.tanh(gates[i]);
            float in = Squeeze.logistic(gates[own + i]);
            float kept = Squeeze.logistic(gates[2 * own + i]);
            float out = Squeeze.logistic(gates[3 * own + i]);
            memory[i] = Math.max(-MOST, Math.min(MOST, memory[i] * kept + candidate * in));
            said[i] = Squeeze.tanh(memory[i]) * out;
        }
    }
}
