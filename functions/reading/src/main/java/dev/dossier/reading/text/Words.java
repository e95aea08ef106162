package dev.dossier.reading.text;

import dev.dossier.domain.paper.Word;
import java.util.List;

/** What can be said of several words together. */
final class Words {

    private Words() {}

    /** The mean confidence of their characters, 0 to 1; 0 if there are none. */
    static double confidence(List<Word> words) {
        double sum = 0;
        double all = 0;
        for (Word word : words) {
            sum += word.confidence().fraction() * word.text().length();
            all += word.text().length();
        }
        return all == 0 ? 0 : sum / all;
    }

    /** Their letters and digits, without what stands between. */
    static String letters(List<Word> words) {
        StringBuilder letters = new StringBuilder();
        words.forEach(word -> letters.append(word.text().replaceAll("[^\\p{L}\\p{Nd}]", "")));
        return letters.toString();
    }
}
