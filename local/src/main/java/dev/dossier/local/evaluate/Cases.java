package dev.dossier.local.evaluate;

import dev.dossier.json.ReadReport;
import dev.dossier.local.evaluate.Evaluation.FieldRow;
import dev.dossier.local.evaluate.Evaluation.Place;
import dev.dossier.local.evaluate.Evaluation.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Everything that was judged, laid side by side, for counting whatever part of it. */
record Cases(List<PaperCase> papers, List<FieldCase> fields, List<ExtraCase> extras) {

    private record PaperCase(String kind, Judgement.Paper paper) {}

    private record FieldCase(String file, String kind, String type, Verdict verdict) {}

    private record ExtraCase(String file, String kind, String type, ReadReport.Field field) {}

    static Cases of(List<Judgement> judgements) {
        List<PaperCase> papers = new ArrayList<>();
        List<FieldCase> fields = new ArrayList<>();
        List<ExtraCase> extras = new ArrayList<>();
        for (Judgement one : judgements) {
            for (Judgement.Paper paper : one.papers()) {
                papers.add(new PaperCase(one.kind(), paper));
                paper.fields()
                        .forEach(verdict -> fields.add(new FieldCase(one.file(), one.kind(), paper.type(), verdict)));
            }
            one.extras()
                    .forEach(extra -> extras.add(new ExtraCase(one.file(), one.kind(), extra.type(), extra.field())));
        }
        return new Cases(papers, fields, extras);
    }

    List<String> types() {
        TreeSet<String> types = new TreeSet<>();
        papers.forEach(one -> types.add(one.paper().type()));
        extras.forEach(one -> types.add(one.type()));
        return List.copyOf(types);
    }

    List<String> names(String type) {
        TreeSet<String> names = new TreeSet<>();
        fields.stream()
                .filter(one -> Evaluation.fits(type, one.type()))
                .forEach(one -> names.add(one.verdict().expected().name()));
        extras.stream()
                .filter(one -> Evaluation.fits(type, one.type()))
                .forEach(one -> names.add(one.field().name()));
        return List.copyOf(names);
    }

    List<Verdict> verdicts() {
        return fields.stream().map(FieldCase::verdict).toList();
    }

    Section section(String type, String kind) {
        List<Judgement.Paper> some = papers.stream()
                .filter(one -> Evaluation.fits(kind, one.kind()))
                .map(PaperCase::paper)
                .filter(paper -> Evaluation.fits(type, paper.type()))
                .toList();
        List<Verdict> verdicts =
                some.stream().flatMap(paper -> paper.fields().stream()).toList();
        return new Section(
                type,
                kind,
                PaperCount.of(some),
                FieldCount.of(verdicts),
                IllegibleCount.of(verdicts),
                ReviewOrder.auroc(verdicts).map(Share::rounded));
    }

    FieldRow row(String type, String name, String kind) {
        List<Verdict> verdicts = fields.stream()
                .filter(one -> Evaluation.fits(type, one.type()) && Evaluation.fits(kind, one.kind()))
                .map(FieldCase::verdict)
                .filter(verdict -> verdict.expected().name().equals(name))
                .toList();
        List<ReadReport.Field> more = extras.stream()
                .filter(one -> Evaluation.fits(type, one.type()) && Evaluation.fits(kind, one.kind()))
                .map(ExtraCase::field)
                .filter(field -> field.name().equals(name))
                .toList();
        long accepted = more.stream().filter(ReadReport.Field::accepted).count();
        return new FieldRow(type, name, kind, FieldCount.of(verdicts), more.size(), accepted);
    }

    List<Place> silentErrors() {
        return fields.stream()
                .filter(one -> one.verdict().isSilentError())
                .flatMap(one -> one.verdict().read().stream().map(field -> place(one.file(), one.type(), field)))
                .toList();
    }

    List<Place> acceptedExtras() {
        return extras.stream()
                .filter(one -> one.field().accepted())
                .map(one -> place(one.file(), one.type(), one.field()))
                .toList();
    }

    private static Place place(String file, String type, ReadReport.Field field) {
        return new Place(
                file, type, field.name(), field.page(), field.confidence().fraction());
    }
}
