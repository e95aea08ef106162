package dev.dossier.reading.language;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * The file format of Tesseract's models: a count of parts, the offset of each in the file (-1 if it is not there), and
 * the parts. Tesseract 4 and 5 write it in little endian (tessdatamanager.cpp).
 */
final class Traineddata {

    private static final int MOST_PARTS = 128;

    /** The part that Tesseract's neural engine needs; models without it are for its older engine. */
    private static final int NEURAL = 17;

    private Traineddata() {}

    /** Refuses what is no model, or none for the neural engine. */
    static void check(Path file) throws IOException, LanguageRefused {
        try (FileChannel channel = FileChannel.open(file)) {
            int parts = read(channel, 0, Integer.BYTES).getInt();
            boolean fits = parts > 0 && parts <= MOST_PARTS && channel.size() > Integer.BYTES + 8L * parts;
            if (!fits) {
                throw new LanguageRefused("The file is no Tesseract model.");
            }
            ByteBuffer offsets = read(channel, Integer.BYTES, Long.BYTES * parts);
            boolean neural = false;
            for (int part = 0; part < parts; part++) {
                long offset = offsets.getLong();
                if (offset < -1 || offset >= channel.size() || (offset >= 0 && offset < Integer.BYTES + 8L * parts)) {
                    throw new LanguageRefused("The file is no Tesseract model, or only a part of one.");
                }
                neural |= part == NEURAL && offset >= 0;
            }
            if (!neural) {
                throw new LanguageRefused("The model is one for Tesseract 3. Take one for Tesseract 4 or 5.");
            }
        }
    }

    private static ByteBuffer read(FileChannel channel, long from, int bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {} // fills it
        while (buffer.hasRemaining()) {
            buffer.put((byte) 0);
        }
        return buffer.flip();
    }
}
