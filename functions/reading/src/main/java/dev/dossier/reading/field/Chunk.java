package dev.dossier.reading.field;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.TextLine;
import dev.dossier.domain.paper.Word;
import java.util.ArrayList;
import java.util.List;

/** Tokens that stand close together on one line. */
record Chunk(List<Token> tokens) {

    /** Characters at which words are parted, although no space stands there. */
    private static final String PARTING = "/:|()[]«»•·;=_";

    /** A gap wider than this many heights parts chunks. */
    private static final double GAP = 1.7;

    Chunk {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("A chunk has tokens");
        }
    }

    Box box() {
        return tokens.stream().map(Token::box).reduce(Box::union).orElseThrow();
    }

    String text() {
        return String.join(" ", tokens.stream().map(Token::text).toList());
    }

    /** The surest that all of it can be: the mean of its tokens, weighed by length. */
    double confidence() {
        double sum = 0;
        double letters = 0;
        for (Token token : tokens) {
            sum += token.confidence() * token.text().length();
            letters += token.text().length();
        }
        return letters == 0 ? 0 : sum / letters;
    }

    static List<Chunk> of(List<TextLine> lines) {
        List<Chunk> chunks = new ArrayList<>();
        for (TextLine line : lines) {
            List<Token> run = new ArrayList<>();
            for (Word word : line.words()) {
                for (Token token : parted(word)) {
                    if (!run.isEmpty() && gap(run.getLast(), token) > GAP * height(run.getLast(), token)) {
                        chunks.add(new Chunk(run));
                        run = new ArrayList<>();
                    }
                    run.add(token);
                }
            }
            if (!run.isEmpty()) {
                chunks.add(new Chunk(run));
            }
        }
        return chunks;
    }

    private static int height(Token one, Token other) {
        return Math.max(one.box().height(), other.box().height());
    }

    /** The white between two tokens, whichever stands left. */
    private static int gap(Token one, Token other) {
        return Math.max(
                other.box().left() - one.box().right(),
                one.box().left() - other.box().right());
    }

    /** The parts of a word between parting characters, each with its share of the word's box. */
    private static List<Token> parted(Word word) {
        List<Token> tokens = new ArrayList<>();
        String text = word.text();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean parts = i == text.length() || PARTING.indexOf(text.charAt(i)) >= 0;
            if (parts && !isInsideDate(text, i)) {
                if (i > from) {
                    tokens.add(part(word, from, i));
                }
                from = i + 1;
            }
        }
        return tokens;
    }

    /** A slash between digits belongs to a date. */
    private static boolean isInsideDate(String text, int i) {
        return i > 0
                && i + 1 < text.length()
                && text.charAt(i) == '/'
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }

    private static Token part(Word word, int from, int to) {
        Box box = word.box();
        double letter = (double) box.width() / word.text().length();
        int left = box.left() + (int) Math.round(from * letter);
        int right = box.left() + (int) Math.round(to * letter);
        Box share = new Box(left, box.top(), Math.max(left, right), box.bottom());
        return new Token(
                word.text().substring(from, to), share, word.confidence().fraction());
    }
}
