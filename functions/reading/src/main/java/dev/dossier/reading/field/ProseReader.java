package dev.dossier.reading.field;

import dev.dossier.domain.date.NumberWords;
import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.TextLine;
import dev.dossier.domain.paper.ValueKind;
import dev.dossier.domain.paper.Word;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads certificates that tell their event in sentences. */
final class ProseReader {

    /** What a sentence says, and where in it. */
    private record Sentence(FieldName name, Pattern pattern) {}

    private static final Map<DocumentType, List<Sentence>> SENTENCES = load();

    private final ValueReader values;
    private final List<Word> words = new ArrayList<>();
    private final List<Integer> begins = new ArrayList<>();
    private final String text;

    ProseReader(List<TextLine> lines, ValueReader values) {
        this.values = values;
        StringBuilder told = new StringBuilder();
        for (Word word : inOrder(lines)) {
            begins.add(told.length());
            words.add(word);
            told.append(plain(word.text())).append(' ');
        }
        text = told.toString();
    }

    private static Map<DocumentType, List<Sentence>> load() {
        Map<DocumentType, List<Sentence>> sentences = new EnumMap<>(DocumentType.class);
        for (String line : Lexicon.lines("prose.tsv")) {
            String[] columns = line.split("\t", -1);
            String pattern = columns[2]
                    .replace("NAME", "[^,;:]{3,90}?")
                    .replace("PLACE", "[^,;:]{2,60}?")
                    .replace("DATE", "[^;:]{6,75}?");
            sentences
                    .computeIfAbsent(DocumentType.valueOf(columns[0]), t -> new ArrayList<>())
                    .add(new Sentence(new FieldName(columns[1]), Pattern.compile(pattern)));
        }
        return sentences;
    }

    /** Every field that a sentence of a paper of this type tells. */
    List<Sighting> read(DocumentType type) {
        List<Sighting> seen = new ArrayList<>();
        Set<FieldName> known = new HashSet<>();
        for (Sentence sentence : SENTENCES.getOrDefault(type, List.of())) {
            if (!known.contains(sentence.name())) {
                Matcher matcher = sentence.pattern().matcher(text);
                if (matcher.find()) {
                    value(sentence.name(), matcher.start(1), matcher.end(1)).ifPresent(found -> {
                        known.add(found.name());
                        seen.add(found);
                    });
                }
            }
        }
        return seen;
    }

    private Optional<Sighting> value(FieldName name, int from, int to) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (begins.get(i) >= from && begins.get(i) < to) {
                Word word = words.get(i);
                String bare = word.text().replaceAll("[,;:]+$", "");
                if (!bare.isEmpty()) {
                    tokens.add(new Token(
                            bare, word.box(), word.box(), word.confidence().fraction()));
                }
            }
        }
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        return name.kind() == ValueKind.DATE ? date(name, tokens) : values.read(name, tokens);
    }

    /** Dates in sentences often stand in words. */
    private Optional<Sighting> date(FieldName name, List<Token> tokens) {
        Optional<Sighting> plain = values.read(name, tokens);
        if (plain.isPresent()) {
            return plain;
        }
        String raw = String.join(" ", tokens.stream().map(Token::text).toList());
        Box box = tokens.stream().map(Token::seen).reduce(Box::union).orElseThrow();
        double least = tokens.stream().mapToDouble(Token::confidence).min().orElse(0);
        return values.read(name, List.of(new Token(NumberWords.inFigures(raw), box, box, least)))
                .map(s -> new Sighting(name, s.value(), raw, box, least, s.alternatives()));
    }

    /** Lower case without accents, character for character. */
    private static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            String base = Normalizer.normalize(word.substring(i, i + 1), Normalizer.Form.NFD);
            plain.append(Character.toLowerCase(base.charAt(0)));
        }
        return plain.toString();
    }

    /** The words row by row, each row from left to right. */
    private static List<Word> inOrder(List<TextLine> lines) {
        List<TextLine> left = new ArrayList<>(lines);
        left.sort(Comparator.comparingInt(line -> middle(line.words().getFirst().box())));
        List<Word> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            TextLine top = left.removeFirst();
            Box first = top.words().getFirst().box();
            List<TextLine> row = new ArrayList<>(List.of(top));
            for (TextLine line : List.copyOf(left)) {
                Box other = line.words().getFirst().box();
                double slope = Math.tan(Math.toRadians(top.degrees()));
                double level = middle(first) + (other.left() - first.left()) * slope;
                if (Math.abs(middle(other) - level) < 0.5 * Math.max(first.height(), other.height())) {
                    row.add(line);
                    left.remove(line);
                }
            }
            row.sort(Comparator.comparingInt(line -> line.box().left()));
            row.forEach(line -> ordered.addAll(line.words()));
        }
        return ordered;
    }

    private static int middle(Box box) {
        return (box.top() + box.bottom()) / 2;
    }
}
