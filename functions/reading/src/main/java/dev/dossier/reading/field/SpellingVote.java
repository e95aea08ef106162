package dev.dossier.reading.field;

import dev.dossier.reading.field.SecondLook.Spelling;
import dev.dossier.reading.text.StripReader.Look;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Decides between what several languages read in one place. Each is heard on the letters that it knows: the spelling is
 * certain if nobody who is about as sure has seen other letters, and if its marks were seen twice, or once very surely.
 */
public final class SpellingVote {

    /** Marks that one language alone has seen must be seen this surely. */
    private static final double SURE = 0.95;

    /** Who is less sure than the surest by this much has misread and is not listened to. */
    private static final double OUTDONE = 0.15;

    /** Other marks on the same letters must have been seen less surely by this much. */
    private static final double OTHER_MARKS = 0.04;

    /** The same, where the surest is very sure. */
    private static final double FAINTER_MARKS = 0.02;

    /** When so many agree and nobody denies it, ... */
    private static final int MANY = 5;

    /** ... they are surer together than each alone. */
    private static final double AGREED = 0.95;

    /** Confidences that differ by less say the same. */
    private static final double SAME = 0.02;

    /** How much the sureness of the surest counts against the number of those who agree. */
    private static final double SUREST = 15;

    private final List<Look> looks;
    private final boolean bare;

    /**
     * A vote on {@code looks}.
     *
     * @param bare true if surely no marks stand above the letters
     */
    public SpellingVote(List<Look> looks, boolean bare) {
        this.looks =
                looks.stream().map(look -> withoutDoubtfulDots(look, looks)).toList();
        this.bare = bare;
    }

    /** To a Turkish eye every capital I has a dot: it is believed only where it was seen more surely than any I without. */
    private static Look withoutDoubtfulDots(Look look, List<Look> looks) {
        String plain = look.text().replace('İ', 'I');
        boolean doubtful = looks.stream()
                .anyMatch(other -> other.text().equals(plain) && other.confidence() > look.confidence() - SAME);
        return doubtful ? new Look(look.language(), plain, look.confidence()) : look;
    }

    /** One spelling and what the looks say for and against it. */
    private record Candidate(
            Look surest,
            int same,
            List<Look> agreeing,
            List<Look> contrary,
            List<Look> otherMarks,
            boolean impossible) {

        double weight() {
            double agreed = agreeing.stream().mapToDouble(Look::confidence).sum();
            double denied = contrary.stream().mapToDouble(Look::confidence).sum();
            return agreed - denied + SUREST * surest.confidence() - (impossible ? SUREST : 0);
        }
    }

    /** The likeliest spelling; the looks must not be empty. */
    public Spelling decide() {
        Candidate best = candidate(looks.getFirst());
        for (Look look : looks) {
            Candidate candidate = candidate(look);
            if (candidate.weight() > best.weight()) {
                best = candidate;
            }
        }
        String text = best.surest().text();
        List<String> others = looks.stream()
                .map(Look::text)
                .filter(other -> !Alphabets.capitals(other).equals(Alphabets.capitals(text)))
                .distinct()
                .toList();
        boolean certain = isCertain(best);
        double confidence = best.surest().confidence();
        boolean unanimous = certain && best.agreeing().size() >= MANY;
        return new Spelling(text, unanimous ? Math.max(AGREED, confidence) : confidence, certain, others);
    }

    private Candidate candidate(Look proposed) {
        String text = Alphabets.capitals(proposed.text());
        Look surest = proposed;
        int same = 0;
        List<Look> agreeing = new ArrayList<>();
        List<Look> contrary = new ArrayList<>();
        List<Look> otherMarks = new ArrayList<>();
        for (Look look : looks) {
            String seen = Alphabets.capitals(look.text());
            if (seen.equals(text)) {
                same++;
                surest = look.confidence() > surest.confidence() ? look : surest;
            }
            Matcher matcher = Alphabets.seenBy(look.language(), text).matcher(seen);
            if (!matcher.matches()) {
                if (!bare || !isMarkedAbove(seen)) {
                    contrary.add(look);
                }
                continue;
            }
            agreeing.add(look);
            if (!seen.equals(text) && hasOtherMarks(matcher, unknown(look.language(), text))) {
                otherMarks.add(look);
            }
        }
        boolean impossible = bare && isMarkedAbove(text);
        return new Candidate(surest, same, agreeing, contrary, otherMarks, impossible);
    }

    /** The letters of {@code text} that {@code language} does not know, in order. */
    private static List<String> unknown(String language, String text) {
        return text.codePoints()
                .filter(letter -> !Alphabets.knows(language, letter))
                .mapToObj(Character::toString)
                .toList();
    }

    private static boolean hasOtherMarks(Matcher matcher, List<String> letters) {
        for (int i = 0; i < letters.size(); i++) {
            String seen = matcher.group(i + 1);
            if (marked(seen) && !seen.equals(letters.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Cedillas and ogoneks hang below, and strokes cross. */
    private static boolean isMarkedAbove(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().anyMatch(c -> c >= 0x300 && c <= 0x314);
    }

    private static boolean marked(String text) {
        return text.codePoints().anyMatch(letter -> letter >= 0x80 && Character.isLetter(letter));
    }

    private boolean isCertain(Candidate best) {
        double least = best.surest().confidence();
        if (best.impossible()
                || best.contrary().stream().anyMatch(look -> look.confidence() > least - OUTDONE)
                || best.otherMarks().stream()
                        .anyMatch(look -> look.confidence() > least - (least >= SURE ? FAINTER_MARKS : OTHER_MARKS))) {
            return false;
        }
        return marked(best.surest().text())
                ? best.same() > 1 || least >= SURE
                : best.agreeing().size() > 1;
    }
}
