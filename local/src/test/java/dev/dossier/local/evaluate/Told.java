package dev.dossier.local.evaluate;

import dev.dossier.domain.casefile.UploadProblem;
import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.Grade;
import dev.dossier.domain.paper.Source;
import dev.dossier.json.ReadReport;
import java.util.List;
import java.util.Optional;

/** Answers and readings in few words: one page, one document, whatever fields. */
final class Told {

    static final Box PLACE = new Box(10, 10, 90, 30);

    private Told() {}

    static Answer.Field expected(String name, String value) {
        return new Answer.Field(name, value, 1, Optional.of(PLACE), true);
    }

    static Answer.Field illegible(String name, String value) {
        return new Answer.Field(name, value, 1, Optional.of(PLACE), false);
    }

    static Answer.Paper paper(String type, int page, Answer.Field... fields) {
        return new Answer.Paper(type, List.of(page), Optional.empty(), List.of(fields));
    }

    static Answer answer(Answer.Paper... papers) {
        return new Answer("a.png", "clean", List.of(new Answer.Page(1, "document", 0, 100, 100)), List.of(papers));
    }

    static Answer passport(Answer.Field... fields) {
        return answer(paper("PASSPORT", 1, fields));
    }

    static ReadReport.Field accepted(String name, String value) {
        return field(name, value, 0.99, true);
    }

    static ReadReport.Field flagged(String name, String value) {
        return field(name, value, 0.5, false);
    }

    static ReadReport.Field field(String name, String value, double confidence, boolean accepted) {
        return new ReadReport.Field(
                name, value, value, Source.PRINTED, Grade.C, new Confidence(confidence), 1, PLACE, accepted);
    }

    static ReadReport.Paper read(DocumentType type, int page, ReadReport.Field... fields) {
        return new ReadReport.Paper(type, new Confidence(0.9), List.of(page), Optional.empty(), List.of(fields));
    }

    static ReadReport report(ReadReport.Paper... papers) {
        List<ReadReport.Page> pages = List.of(new ReadReport.Page(1, "document", 0, 100, 100, Optional.empty()));
        return new ReadReport("a.png", pages, List.of(papers), List.of(), 100);
    }

    static ReadReport report(ReadReport.Field... fields) {
        return report(read(DocumentType.PASSPORT, 1, fields));
    }

    static ReadReport unreadable() {
        return ReadReport.unreadable("a.png", new UploadProblem("unreadable-corrupt", "It is broken."), 5);
    }

    static Judgement judged(Answer answer, ReadReport report) {
        return Judge.judge("a.png", answer, report);
    }

    /** What one file comes to. */
    static Evaluation evaluated(Answer answer, ReadReport report) {
        return Evaluation.of(List.of(judged(answer, report)));
    }
}
