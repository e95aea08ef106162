package dev.dossier.reading.mrz;

import dev.dossier.domain.mrz.MrzFormat;
import dev.dossier.reading.net.Outputs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What a net would say of lines, without pictures. */
final class Seen {

    private static final float SURE = 0.999f;
    private static final int BLANK = Alphabet.SIZE;

    /** Columns from one character to the next: as many as the net of OCR-B has on a line of usual size. */
    private static final int PITCH = 8;

    private Seen() {}

    /** Characters of one width at an even distance; a blank is a place where nothing was seen. */
    static Outputs outputs(String text) {
        return outputs(text, SURE);
    }

    static Outputs outputs(String text, float sure) {
        int depth = Alphabet.SIZE + 1;
        float[] likelihoods = new float[(text.length() * PITCH + PITCH) * depth];
        for (int column = 0; column * depth < likelihoods.length; column++) {
            int place = column / PITCH;
            boolean middle = Math.abs(column % PITCH - PITCH / 2) <= 1 && place < text.length();
            int seen = middle ? Alphabet.number(text.charAt(place)) : BLANK;
            float rest = (1 - sure) / (depth - 1);
            Arrays.fill(likelihoods, column * depth, (column + 1) * depth, rest);
            likelihoods[column * depth + (seen < 0 ? BLANK : seen)] = sure;
        }
        List<String> characters = new ArrayList<>();
        for (int c = 0; c < Alphabet.SIZE; c++) {
            characters.add(Character.toString(Alphabet.character(c)));
        }
        characters.add("");
        return new Outputs(characters, BLANK, likelihoods);
    }

    /** A line at which as many looks were taken as there are texts. */
    static SlotCosts line(String... looks) {
        return SlotCosts.mean(Stream.of(looks)
                .map(text -> Places.of(outputs(text), text.length(), Places.Excess.ANYWHERE)
                        .orElseThrow())
                .toList());
    }

    static DecodedZone zone(MrzFormat format, SlotCosts... lines) {
        return ZoneDecoder.decode(format, List.of(lines));
    }
}
