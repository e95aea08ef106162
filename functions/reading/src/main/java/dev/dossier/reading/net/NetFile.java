package dev.dossier.reading.net;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads Tesseract's {@code traineddata}: the part with the net and the list of its characters. Whole-number nets only,
 * of the kinds of layers that {@link Layer} knows.
 */
final class NetFile {

    private static final int NET = 17;
    private static final int CHARACTERS = 21;

    private static final int WHOLE_NUMBERS = 1;
    private static final int OWN_LEARNING_RATES = 64;

    private final ByteBuffer in;

    private NetFile(ByteBuffer in) {
        this.in = in;
    }

    /**
     * A net.
     *
     * @param characters what the outputs stand for, by number; those of no single character are empty
     * @param blank the number of the output that stands for no character
     */
    record Net(Layer layers, int height, List<String> characters, int blank) {
        Net {
            characters = List.copyOf(characters);
        }
    }

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException if it is not a net of the kind that is known
     */
    static Net read(byte[] traineddata) {
        try {
            List<String> characters = new ArrayList<>();
            String list = new String(part(traineddata, CHARACTERS), StandardCharsets.UTF_8);
            list.lines().skip(1).forEach(line -> {
                String character = line.substring(0, Math.max(0, line.indexOf(' ')));
                characters.add(character.length() == 1 ? character : "");
            });
            NetFile file = new NetFile(ByteBuffer.wrap(part(traineddata, NET)).order(ByteOrder.LITTLE_ENDIAN));
            Layer layers = file.layer();
            file.text(); // how the net was asked for
            file.in.position(file.in.position() + 3 * Integer.BYTES); // flags and how long it was trained
            Net net = new Net(layers, height(layers), characters, file.in.getInt());
            if (net.blank() < 0 || net.blank() >= characters.size()) {
                throw new IllegalArgumentException("The net has no output for no character");
            }
            return net;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new IllegalArgumentException("The net ends too early", e);
        }
    }

    private static byte[] part(byte[] file, int number) {
        ByteBuffer head = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int parts = head.getInt();
        long from = number < parts ? head.getLong(Integer.BYTES + number * Long.BYTES) : -1;
        if (from < 0) {
            throw new IllegalArgumentException("The file lacks a net or its characters");
        }
        long to = file.length;
        for (int i = 0; i < parts; i++) {
            long other = head.getLong(Integer.BYTES + i * Long.BYTES);
            to = other > from ? Math.min(to, other) : to;
        }
        byte[] part = new byte[Math.toIntExact(to - from)];
        head.get(Math.toIntExact(from), part);
        return part;
    }

    private static int height(Layer layer) {
        return switch (layer) {
            case Layer.Input input -> input.height();
            case Layer.Series series -> height(series.layers().getFirst());
            default -> throw new IllegalArgumentException("The net does not begin with the height of lines");
        };
    }

    private Layer layer() {
        in.get(); // always 0: the kind follows by name
        String kind = text();
        in.position(in.position() + 2); // whether it is being trained
        int flags = in.getInt();
        in.position(in.position() + 3 * Integer.BYTES); // inputs, outputs, number of weights
        text(); // its name
        boolean ownRates = (flags & OWN_LEARNING_RATES) != 0;
        return switch (kind) {
            case "Input" -> input();
            case "Series" -> new Layer.Series(inner(ownRates));
            case "Convolve" -> new Layer.Convolve(in.getInt(), in.getInt());
            case "Maxpool" -> new Layer.MaxPool(in.getInt(), in.getInt());
            case "Tanh" -> new Layer.Connected(weights(), false);
            case "Softmax" -> new Layer.Connected(weights(), true);
            case "XYTranspose" -> new Layer.Transposed(inner(ownRates).getFirst());
            case "RTLReversed" -> new Layer.Reversed(inner(ownRates).getFirst());
            case "LSTM" -> memory(false);
            case "SummLSTM" -> memory(true);
            default -> throw new IllegalArgumentException("Layers of the kind " + kind + " are not known");
        };
    }

    private Layer input() {
        in.getInt();
        int height = in.getInt();
        in.position(in.position() + 3 * Integer.BYTES); // any width, grey, how errors count
        return new Layer.Input(height);
    }

    private List<Layer> inner(boolean ownRates) {
        int count = in.getInt();
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            layers.add(layer());
        }
        if (ownRates) {
            int rates = in.getInt();
            in.position(in.position() + rates * Float.BYTES);
        }
        return layers;
    }

    private Layer memory(boolean summary) {
        in.getInt(); // inputs of each gate
        return new Memory(Weights.sideBySide(weights(), weights(), weights(), weights()), summary);
    }

    /** Rows of whole numbers, one row an output, the last of each what it starts from; then a scale for each row. */
    private Weights weights() {
        if ((in.get() & WHOLE_NUMBERS) == 0) {
            throw new IllegalArgumentException("Only nets of whole numbers are read");
        }
        int outputs = in.getInt();
        int columns = in.getInt();
        in.get(); // what empty places hold
        byte[] whole = new byte[outputs * columns];
        in.get(whole);
        int scales = in.getInt();
        float[][] byInput = new float[columns - 1][outputs];
        float[] start = new float[outputs];
        for (int o = 0; o < scales; o++) {
            float scale = (float) in.getDouble();
            for (int i = 0; i < columns - 1; i++) {
                byInput[i][o] = whole[o * columns + i] * scale;
            }
            start[o] = whole[o * columns + columns - 1] * scale;
        }
        return new Weights(byInput, start);
    }

    private String text() {
        byte[] bytes = new byte[in.getInt()];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
