package dev.dossier.reading.field;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.TextLine;
import dev.dossier.domain.paper.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tokens that stand close together on one line. */
record Chunk(List<Token> tokens) {

    /** Characters at which words are parted, although no space stands there. */
    private static final String PARTING = "/:|()[]«»•·;=_";

    /** A gap wider than this many heights parts chunks. */
    private static final double GAP = 1.7;

    /** What is left of the confidence in figures beside a slash that is no part of a date: it may be a figure itself. */
    private static final double SLASHED = 0.8;

    /** The number of a field that the reader has run together with its label, as in {@code 7.Nom}. */
    private static final Pattern NUMBERED = Pattern.compile("^\\d{1,2}[a-z]?[.)](?=\\p{L})");

    private static final Pattern DIGIT = Pattern.compile("\\d");

    Chunk {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("A chunk has tokens");
        }
    }

    Box box() {
        return tokens.stream().map(Token::box).reduce(Box::union).orElseThrow();
    }

    /** Where it stands on the page. */
    Box seen() {
        return tokens.stream().map(Token::seen).reduce(Box::union).orElseThrow();
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
            boolean slash = false;
            for (Word word : line.words()) {
                for (Token token : parted(word, line.degrees(), slash)) {
                    if (!run.isEmpty() && gap(run.getLast(), token) > GAP * height(run.getLast(), token)) {
                        chunks.add(new Chunk(run));
                        run = new ArrayList<>();
                    }
                    run.add(token);
                }
                slash = word.text().endsWith("/");
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
    private static List<Token> parted(Word word, double degrees, boolean slash) {
        List<Token> tokens = new ArrayList<>();
        String text = word.text();
        Matcher numbered = NUMBERED.matcher(text);
        int from = numbered.find() ? numbered.end() : 0;
        if (from > 0) {
            tokens.add(part(word, 0, from, degrees, slash));
        }
        for (int i = from; i <= text.length(); i++) {
            boolean parts = i == text.length() || PARTING.indexOf(text.charAt(i)) >= 0;
            if (parts && !isInsideDate(text, i)) {
                if (i > from) {
                    boolean begins = from == 0 ? slash : text.charAt(from - 1) == '/';
                    tokens.add(part(word, from, i, degrees, begins));
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

    private static Token part(Word word, int from, int to, double degrees, boolean slashed) {
        Box share = Layout.share(word.box(), from, to, word.text().length());
        boolean bracketed = from > 0 && to < word.text().length() && word.text().charAt(from - 1) == '(';
        boolean cut = to - from < word.text().length();
        boolean besideSlash = cut
                && word.text().indexOf('/') >= 0
                && DIGIT.matcher(word.text()).find();
        double sure = word.confidence().fraction() * (besideSlash ? SLASHED : 1);
        return new Token(word.text().substring(from, to), level(share, degrees), share, sure, bracketed, slashed);
    }

    /** Where {@code box} would stand if the page were turned back by its slope, about its upper left corner. */
    private static Box level(Box box, double degrees) {
        if (Math.abs(degrees) < 0.2) {
            return box;
        }
        double x = (box.left() + box.right()) / 2.0;
        double y = (box.top() + box.bottom()) / 2.0;
        double sin = Math.sin(Math.toRadians(degrees));
        double cos = Math.cos(Math.toRadians(degrees));
        int dx = (int) Math.round(x * cos + y * sin - x);
        int dy = (int) Math.round(y * cos - x * sin - y);
        int left = Math.max(0, box.left() + dx);
        int top = Math.max(0, box.top() + dy);
        return new Box(left, top, left + box.width(), top + box.height());
    }
}
