package dev.dossier.reading.form;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.Source;
import java.util.List;

/**
 * An entry of a form whose question is known.
 *
 * @param text what was written in, or {@code on} for a ticked box; empty if there is nothing
 * @param box the field on the page
 * @param others what else may stand there; a person decides if there is anything
 */
record Placed(Question question, String text, Box box, Source source, Confidence confidence, List<String> others) {

    Placed {
        others = List.copyOf(others);
    }

    /** An entry that the file itself holds. */
    static Placed held(Question question, String text, Box box) {
        return new Placed(question, text, box, Source.FORM_FIELD, Confidence.CERTAIN, List.of());
    }

    Placed asked(Question.Asked other) {
        Question q = question;
        return new Placed(
                new Question(other, q.field(), q.part(), q.joiner(), q.row(), q.answer()),
                text,
                box,
                source,
                confidence,
                others);
    }

    /** As in {@code child2.surname}. */
    String name() {
        String prefix = question.asked().prefix();
        return prefix.isEmpty() ? question.field() : prefix + "." + question.field();
    }
}
