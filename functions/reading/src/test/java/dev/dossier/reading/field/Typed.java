package dev.dossier.reading.field;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.TextLine;
import dev.dossier.domain.paper.Word;
import java.util.ArrayList;
import java.util.List;

/** Lines as a typewriter sets them: every character 12 pixels wide and 20 high. */
final class Typed {

    private static final int WIDTH = 12;
    private static final int HEIGHT = 20;

    private final List<TextLine> lines = new ArrayList<>();

    /** Words beginning at a place, parted by single blanks. */
    Typed line(int left, int top, String text) {
        List<Word> words = new ArrayList<>();
        int at = left;
        for (String word : text.split(" ", -1)) {
            Box box = new Box(at, top, at + WIDTH * word.length(), top + HEIGHT);
            words.add(new Word(word, box, new Confidence(0.96)));
            at += WIDTH * (word.length() + 1);
        }
        lines.add(new TextLine(words, 0));
        return this;
    }

    List<TextLine> lines() {
        return List.copyOf(lines);
    }
}
