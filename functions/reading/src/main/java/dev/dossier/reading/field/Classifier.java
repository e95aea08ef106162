package dev.dossier.reading.field;

import dev.dossier.domain.mrz.Mrz;
import dev.dossier.domain.mrz.MrzFormat;
import dev.dossier.domain.mrz.StateCodes;
import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldValue.TextValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells papers apart: by the code in their machine-readable zone, else by what they call themselves in large print. */
final class Classifier {

    static final Lexicon TITLES = Lexicon.load("titles.tsv");

    /** A title of which every letter is known from the lexicon has been read rightly. */
    private static final double SPELLED_OUT = 0.97;

    /** A line of a title of two lines has no more words than this. */
    private static final int LONGEST_LINE = 3;

    /** How much the size of a title can count against and for it; on some cards the values are larger than it. */
    private static final double SMALLEST_SIZE = 0.6;

    private static final double LARGEST_SIZE = 2.5;

    private Classifier() {}

    static Classification classify(List<Chunk> printed, Optional<Mrz> mrz, Box area) {
        List<Chunk> chunks = new ArrayList<>(printed);
        List<PhraseHit> titles = new ArrayList<>(PhraseFinder.find(printed, TITLES));
        for (Chunk stacked : stacked(printed)) {
            chunks.add(stacked);
            PhraseFinder.in(stacked, chunks.size() - 1, TITLES).stream()
                    .filter(hit ->
                            hit.from() == 0 && hit.to() == stacked.tokens().size())
                    .forEach(titles::add);
        }
        if (mrz.isPresent()) {
            return byZone(mrz.get(), titles);
        }
        Map<DocumentType, Double> weights = new EnumMap<>(DocumentType.class);
        double body = bodyHeight(chunks);
        for (PhraseHit hit : titles) {
            weights.merge(DocumentType.valueOf(hit.key()), weight(chunks, hit, body, area), Double::sum);
        }
        Optional<Map.Entry<DocumentType, Double>> best =
                weights.entrySet().stream().max(Map.Entry.comparingByValue());
        if (best.isEmpty() || best.get().getValue() < 0.35) {
            return new Classification(DocumentType.UNKNOWN, 0.3, "nothing-recognised");
        }
        double all = weights.values().stream().mapToDouble(w -> w).sum();
        double confidence = Math.min(
                0.97,
                0.45
                        + 0.5
                                * best.get().getValue()
                                / all
                                * Math.min(1, best.get().getValue()));
        String language = titles.stream()
                .filter(hit -> hit.key().equals(best.get().getKey().name()))
                .max(Comparator.comparingDouble(PhraseHit::score))
                .map(PhraseHit::language)
                .orElse("");
        return new Classification(best.get().getKey(), confidence, "title:" + language);
    }

    /** Short chunks with another one right below: titles of two lines. */
    private static List<Chunk> stacked(List<Chunk> chunks) {
        List<Chunk> stacked = new ArrayList<>();
        for (Chunk upper : chunks) {
            for (Chunk lower : chunks) {
                Box one = upper.box();
                Box other = lower.box();
                int height = Math.max(one.height(), other.height());
                boolean fits = upper.tokens().size() <= LONGEST_LINE
                        && lower.tokens().size() <= LONGEST_LINE
                        && 2 * Math.min(one.height(), other.height()) > height
                        && other.top() > one.top() + height / 2
                        && other.top() - one.bottom() < height
                        && one.left() < other.right()
                        && other.left() < one.right();
                if (fits) {
                    List<Token> both = new ArrayList<>(upper.tokens());
                    both.addAll(lower.tokens());
                    stacked.add(new Chunk(both));
                }
            }
        }
        return stacked;
    }

    /** The words by which a form or a letter calls itself: the requirement it meets depends on them. */
    static Optional<Sighting> title(List<Chunk> chunks, DocumentType type) {
        if (type != DocumentType.FORM && type != DocumentType.LETTER) {
            return Optional.empty();
        }
        return PhraseFinder.find(chunks, TITLES).stream()
                .filter(hit ->
                        hit.key().equals(DocumentType.FORM.name()) || hit.key().equals(DocumentType.LETTER.name()))
                .max(Comparator.comparingInt(hit -> hit.box().height()))
                .map(hit -> {
                    List<Token> tokens = chunks.get(hit.chunk()).tokens().subList(hit.from(), hit.to());
                    String text =
                            String.join(" ", tokens.stream().map(Token::text).toList());
                    Box seen =
                            tokens.stream().map(Token::seen).reduce(Box::union).orElseThrow();
                    double sure = Math.max(
                            hit.score() > 0.99 ? SPELLED_OUT : 0,
                            tokens.getFirst().confidence());
                    return new Sighting(new FieldName("title"), new TextValue(text), text, seen, sure, List.of());
                });
    }

    private static Classification byZone(Mrz mrz, List<PhraseHit> titles) {
        String because = "mrz-code:" + mrz.documentCode();
        double confidence = mrz.isValid() ? 0.99 : 0.9;
        return switch (mrz.format()) {
            case TD3 -> {
                boolean travel =
                        StateCodes.isNoNationality(mrz.nationality()) || calls(titles, DocumentType.TRAVEL_DOCUMENT);
                yield new Classification(
                        travel ? DocumentType.TRAVEL_DOCUMENT : DocumentType.PASSPORT, confidence, because);
            }
            case MRV_A, MRV_B -> new Classification(DocumentType.VISA, confidence, because);
            case FRENCH_IDENTITY_CARD -> new Classification(DocumentType.ID_CARD, confidence, because);
            case FRENCH_DRIVING_LICENCE -> new Classification(DocumentType.DRIVING_LICENCE, confidence, because);
            case TD1, TD2 -> new Classification(card(mrz, titles), confidence - 0.02, because);
        };
    }

    private static DocumentType card(Mrz mrz, List<PhraseHit> titles) {
        boolean american =
                mrz.issuingState().equals("USA") && !mrz.documentCode().startsWith("I<");
        if (calls(titles, DocumentType.RESIDENCE_PERMIT)
                || (american && !mrz.documentCode().equals("ID"))) {
            return DocumentType.RESIDENCE_PERMIT;
        }
        if (calls(titles, DocumentType.TRAVEL_DOCUMENT)) {
            return DocumentType.TRAVEL_DOCUMENT;
        }
        boolean alien =
                StateCodes.isKnown(mrz.nationality()) && !mrz.nationality().equals(mrz.issuingState());
        return alien && mrz.format() != MrzFormat.FRENCH_IDENTITY_CARD && !calls(titles, DocumentType.ID_CARD)
                ? DocumentType.RESIDENCE_PERMIT
                : DocumentType.ID_CARD;
    }

    private static boolean calls(List<PhraseHit> titles, DocumentType type) {
        return titles.stream().anyMatch(hit -> hit.key().equals(type.name()));
    }

    /** Large print near the top that says nothing else is a title; the same words in running text are not. */
    private static double weight(List<Chunk> chunks, PhraseHit hit, double body, Box area) {
        Chunk chunk = chunks.get(hit.chunk());
        double size = Math.max(SMALLEST_SIZE, Math.min(LARGEST_SIZE, hit.box().height() / body));
        int letters = chunk.text().replaceAll("[^\\p{L}]", "").length();
        double share = letters == 0 ? 0 : (double) lettersOf(chunk, hit) / letters;
        Box box = hit.box();
        double top = 1 - 0.6 * (box.top() - area.top()) / Math.max(1, area.height());
        double words = Math.min(1.3, 0.7 + 0.2 * (hit.to() - hit.from()));
        return hit.score() * size * share * share * top * words;
    }

    private static int lettersOf(Chunk chunk, PhraseHit hit) {
        int letters = 0;
        for (int i = hit.from(); i < hit.to(); i++) {
            letters += chunk.tokens().get(i).text().replaceAll("[^\\p{L}]", "").length();
        }
        return letters;
    }

    private static double bodyHeight(List<Chunk> chunks) {
        int[] heights = chunks.stream().mapToInt(c -> c.box().height()).sorted().toArray();
        return heights.length == 0 ? 1 : Math.max(1, heights[heights.length / 2]);
    }
}
