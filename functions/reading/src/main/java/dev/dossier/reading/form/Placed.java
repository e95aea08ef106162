package dev.dossier.reading.form;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.Source;

/**
 * An entry of a form whose question is known.
 *
 * @param text what was written in, or {@code on} for a ticked box; empty if there is nothing
 * @param box the field on the page
 */
record Placed(Question question, String text, Box box, Source source, Confidence confidence) {

    Placed asked(Question.Asked other) {
        Question q = question;
        return new Placed(
                new Question(other, q.field(), q.part(), q.joiner(), q.row(), q.answer()),
                text,
                box,
                source,
                confidence);
    }

    /** As in {@code child2.surname}. */
    String name() {
        String prefix = question.asked().prefix();
        return prefix.isEmpty() ? question.field() : prefix + "." + question.field();
    }
}
