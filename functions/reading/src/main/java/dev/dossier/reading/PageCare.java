package dev.dossier.reading;

import dev.dossier.domain.mrz.Mrz;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.FieldReading.Read;
import dev.dossier.domain.paper.MrzReading;
import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.PageProblem;
import dev.dossier.domain.paper.PaperPart;
import dev.dossier.domain.paper.TextLine;
import dev.dossier.domain.paper.Word;
import dev.dossier.reading.image.Gray;
import dev.dossier.reading.image.PictureQuality;
import java.util.ArrayList;
import java.util.List;

/**
 * Says why a page that yielded little could not be read, and what to do. A page that was read well has no problem,
 * however its picture looks.
 */
final class PageCare {

    /** Words that were surely recognised, from which on a page counts as read. */
    private static final int ENOUGH_WORDS = 25;

    private static final double SURE = 0.75;

    private static final double MOST_OF_THEM = 0.5;

    /** Capital letters lower than this, in pixels, run together. */
    private static final double SMALL_LETTERS = 13;

    /** The widest edge of a sharp picture, in pixels, and the narrowest one of letters that blur has closed. */
    private static final double SHARP = 3;

    private static final double CLOSED = 4.5;

    /** Of smaller letters, an edge that is wider than this share of their height. */
    private static final double SOFT = 0.3;

    /** Fewer words than this are no writing that somebody would have to transcribe. */
    private static final int WRITTEN = 10;

    private static final int FAINT = 60;
    private static final int DARK = 70;
    private static final double GLARE = 0.06;

    private PageCare() {}

    /**
     * How much was read on a page.
     *
     * @param words of two letters and more
     * @param sureWords of three letters and more
     * @param letterHeight of most words, in pixels; 0 if there are none
     * @param understood whether a zone is proven, or a field accepted
     */
    record Yield(int words, int sureWords, double letterHeight, boolean understood) {

        static Yield of(List<PaperPart> parts, List<TextLine> lines) {
            List<Word> words =
                    lines.stream().flatMap(line -> line.words().stream()).toList();
            int sure = (int) words.stream()
                    .filter(word -> word.confidence().fraction() >= SURE && letters(word) >= 3)
                    .count();
            double[] heights = words.stream()
                    .filter(word -> letters(word) >= 2)
                    .mapToDouble(word -> word.box().height())
                    .sorted()
                    .toArray();
            boolean understood = parts.stream().anyMatch(part -> hasProvenZone(part) || hasAcceptedField(part));
            return new Yield(heights.length, sure, heights.length == 0 ? 0 : heights[heights.length / 2], understood);
        }

        private static boolean hasProvenZone(PaperPart part) {
            return part.mrz().map(MrzReading::mrz).filter(Mrz::isValid).isPresent();
        }

        private static boolean hasAcceptedField(PaperPart part) {
            return part.type() != DocumentType.UNKNOWN
                    && part.fields().stream().anyMatch(field -> field instanceof Read read && read.accepted());
        }

        private static long letters(Word word) {
            return word.text().codePoints().filter(Character::isLetter).count();
        }

        /** A page with few words, all of them sure, simply says little. */
        boolean isLittle() {
            return !understood && sureWords < ENOUGH_WORDS && sureWords < MOST_OF_THEM * Math.max(1, words);
        }
    }

    static List<PageProblem> problems(PageNumber page, Gray upright, List<PaperPart> parts, List<TextLine> lines) {
        Yield yield = Yield.of(parts, lines);
        if (!yield.isLittle()) {
            return List.of();
        }
        List<PageProblem> causes = causes(page, PictureQuality.of(upright), yield.letterHeight());
        return causes.isEmpty() && yield.words() >= WRITTEN ? List.of(Unwritten.inNoLanguage(page)) : causes;
    }

    private static List<PageProblem> causes(PageNumber page, PictureQuality picture, double letterHeight) {
        List<PageProblem> causes = new ArrayList<>();
        if (picture.contrast() > 0 && picture.light() < DARK) {
            causes.add(new PageProblem(page, "too-dark", "The picture is too dark. Take it again in more light."));
        } else if (picture.contrast() < FAINT) {
            causes.add(new PageProblem(
                    page, "too-faint", "Ink and paper hardly differ. Scan it again, darker and with more contrast."));
        }
        for (int third = 0; third < 3; third++) {
            if (picture.glare().get(third) > GLARE) {
                causes.add(new PageProblem(
                        page,
                        "glare",
                        "Glare over the " + List.of("upper", "middle", "lower").get(third)
                                + " third. Take it again without a lamp above it, or scan it."));
                break;
            }
        }
        if (letterHeight > 0 && letterHeight < SMALL_LETTERS) {
            causes.add(new PageProblem(
                    page,
                    "resolution-too-low",
                    "Its letters are only " + Math.round(letterHeight)
                            + " pixels high. Scan it again at 300 dots per inch, or take the picture from nearer."));
        }
        if (picture.edge() > Math.max(SHARP, Math.min(CLOSED, SOFT * letterHeight))) {
            causes.add(new PageProblem(
                    page, "blurred", "The picture is blurred. Take it again, held still and in focus, or scan it."));
        }
        return causes;
    }
}
