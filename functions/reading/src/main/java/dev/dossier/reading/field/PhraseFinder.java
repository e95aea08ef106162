package dev.dossier.reading.field;

import dev.dossier.domain.paper.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the phrases of a lexicon in the chunks of a page; long ones win over short ones inside them. */
final class PhraseFinder {

    private static final int MOST_TOKENS = 8;

    private PhraseFinder() {}

    static List<PhraseHit> find(List<Chunk> chunks, Lexicon lexicon) {
        List<PhraseHit> hits = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            hits.addAll(in(chunks.get(i), i, lexicon));
        }
        return hits;
    }

    /** The phrases of one chunk, which is number {@code index} of its page. */
    static List<PhraseHit> in(Chunk chunk, int index, Lexicon lexicon) {
        List<PhraseHit> all = new ArrayList<>();
        List<Token> tokens = chunk.tokens();
        for (int from = 0; from < tokens.size(); from++) {
            if (!tokens.get(from).hasLetterOrDigit()) {
                continue;
            }
            StringBuilder compact = new StringBuilder();
            for (int to = from + 1; to <= Math.min(tokens.size(), from + MOST_TOKENS); to++) {
                compact.append(tokens.get(to - 1).compact());
                if (compact.length() > lexicon.longest() + 4) {
                    break;
                }
                if (!tokens.get(to - 1).hasLetterOrDigit()) {
                    continue; // a phrase does not end in punctuation
                }
                Optional<Lexicon.Match> match = lexicon.match(compact.toString());
                if (match.isPresent()) {
                    Lexicon.Match m = match.get();
                    all.add(new PhraseHit(m.key(), m.language(), index, from, to, box(tokens, from, to), m.score()));
                }
            }
        }
        all.sort(Comparator.comparingDouble((PhraseHit h) -> -weight(tokens, h)));
        List<PhraseHit> kept = new ArrayList<>();
        for (PhraseHit hit : all) {
            if (kept.stream().noneMatch(k -> k.from() < hit.to() && hit.from() < k.to())) {
                kept.add(hit);
            }
        }
        kept.sort(Comparator.comparingInt(PhraseHit::from));
        return kept;
    }

    /** Letters matched: more letters are better evidence than fewer, slips count against. */
    private static double weight(List<Token> tokens, PhraseHit hit) {
        int letters = 0;
        for (int i = hit.from(); i < hit.to(); i++) {
            letters += tokens.get(i).compact().length();
        }
        return letters * (2 * hit.score() - 1);
    }

    private static Box box(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream()
                .map(Token::box)
                .reduce(Box::union)
                .orElseThrow();
    }
}
