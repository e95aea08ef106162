package dev.dossier.reading.net;

import java.util.List;

/** One step of a net. */
sealed interface Layer
        permits Layer.Input,
                Layer.Series,
                Layer.Convolve,
                Layer.MaxPool,
                Layer.Connected,
                Layer.Transposed,
                Layer.Reversed,
                Memory {

    Features apply(Features in);

    /** Passes on what it gets: the layer that says what pictures look like. */
    record Input(int height) implements Layer {
        @Override
        public Features apply(Features in) {
            return in;
        }
    }

    /** One layer after the other. */
    record Series(List<Layer> layers) implements Layer {
        public Series {
            layers = List.copyOf(layers);
        }

        @Override
        public Features apply(Features in) {
            Features out = in;
            for (Layer layer : layers) {
                out = layer.apply(out);
            }
            return out;
        }
    }

    /** Puts the figures around each place beside each other, column by column; 0 beyond the edges. */
    record Convolve(int halfX, int halfY) implements Layer {
        @Override
        public Features apply(Features in) {
            int high = 2 * halfY + 1;
            Features out = Features.empty(in.width(), in.height(), in.depth() * (2 * halfX + 1) * high);
            for (int y = 0; y < in.height(); y++) {
                for (int x = 0; x < in.width(); x++) {
                    for (int dx = -halfX; dx <= halfX; dx++) {
                        for (int dy = -halfY; dy <= halfY; dy++) {
                            if (x + dx >= 0 && x + dx < in.width() && y + dy >= 0 && y + dy < in.height()) {
                                int to = out.at(x, y) + ((dx + halfX) * high + dy + halfY) * in.depth();
                                System.arraycopy(in.data(), in.at(x + dx, y + dy), out.data(), to, in.depth());
                            }
                        }
                    }
                }
            }
            return out;
        }
    }

    /** The largest figures of each block of places; what is left over at the right and below is dropped. */
    record MaxPool(int wide, int high) implements Layer {
        @Override
        public Features apply(Features in) {
            Features out = Features.empty(in.width() / wide, in.height() / high, in.depth());
            for (int y = 0; y < out.height(); y++) {
                for (int x = 0; x < out.width(); x++) {
                    for (int i = 0; i < in.depth(); i++) {
                        float most = Float.NEGATIVE_INFINITY;
                        for (int k = 0; k < wide * high; k++) {
                            most = Math.max(most, in.data()[in.at(x * wide + k % wide, y * high + k / wide) + i]);
                        }
                        out.data()[out.at(x, y) + i] = most;
                    }
                }
            }
            return out;
        }
    }

    /** Every place for itself: a weighted sum, squeezed. */
    record Connected(Weights weights, boolean softmax) implements Layer {
        @Override
        public Features apply(Features in) {
            int depth = weights.outputs();
            int places = in.width() * in.height();
            Features out = Features.empty(in.width(), in.height(), depth);
            float[] sums = new float[depth];
            for (int p = 0; p < places; p++) {
                weights.start(sums);
                weights.add(in.data(), p * in.depth(), in.depth(), 0, sums);
                if (softmax) {
                    Squeeze.softmax(sums);
                } else {
                    Squeeze.tanh(sums);
                }
                System.arraycopy(sums, 0, out.data(), p * depth, depth);
            }
            return out;
        }
    }

    /** The layer inside sees the picture with rows and columns swapped. */
    record Transposed(Layer inner) implements Layer {
        @Override
        public Features apply(Features in) {
            return swapped(inner.apply(swapped(in)));
        }

        private static Features swapped(Features in) {
            Features out = Features.empty(in.height(), in.width(), in.depth());
            for (int y = 0; y < in.height(); y++) {
                for (int x = 0; x < in.width(); x++) {
                    System.arraycopy(in.data(), in.at(x, y), out.data(), out.at(y, x), in.depth());
                }
            }
            return out;
        }
    }

    /** The layer inside reads from right to left. */
    record Reversed(Layer inner) implements Layer {
        @Override
        public Features apply(Features in) {
            return mirrored(inner.apply(mirrored(in)));
        }

        private static Features mirrored(Features in) {
            Features out = Features.empty(in.width(), in.height(), in.depth());
            for (int y = 0; y < in.height(); y++) {
                for (int x = 0; x < in.width(); x++) {
                    System.arraycopy(in.data(), in.at(x, y), out.data(), out.at(in.width() - 1 - x, y), in.depth());
                }
            }
            return out;
        }
    }
}
