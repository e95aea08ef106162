package dev.dossier.reading.field;

import dev.dossier.domain.date.DateOrder;
import dev.dossier.domain.mrz.Mrz;
import dev.dossier.domain.mrz.MrzFormat;
import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.domain.paper.Evidence;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldReading;
import dev.dossier.domain.paper.FieldReading.Read;
import dev.dossier.domain.paper.FieldValue;
import dev.dossier.domain.paper.FieldValue.IdentifierValue;
import dev.dossier.domain.paper.FieldValue.NameValue;
import dev.dossier.domain.paper.Grading;
import dev.dossier.domain.paper.MrzReading;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.PaperPart;
import dev.dossier.domain.paper.Script;
import dev.dossier.domain.paper.Side;
import dev.dossier.domain.paper.Source;
import dev.dossier.domain.paper.TextLine;
import dev.dossier.reading.mrz.FoundZone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads what one page shows of a paper: its type, and its fields from the zone and from print. */
public final class PaperReader {

    /** Print that is less sure than this does not contradict a zone that was read more surely. */
    private static final double CONTRADICTS = 0.85;

    private static final int FEWEST_QUESTIONS = 4;

    /** What cards say about their holder on the front; the back repeats it in the zone only. */
    private static final Set<String> FRONT = Set.of("surname", "givenNames", "dateOfBirth", "sex", "nationality");

    private final Grading grading;
    private final LocalDate today;

    public PaperReader(Grading grading, LocalDate today) {
        this.grading = grading;
        this.today = today;
    }

    /**
     * Reads one paper.
     *
     * @param area where the paper lies on the page
     * @param lines its text, in pixels of the page
     * @param second looks at names again; empty where the text is what the file says
     */
    public PaperPart read(
            PageRef page, Box area, List<TextLine> lines, Optional<FoundZone> zone, Optional<SecondLook> second) {
        Script script = Script.ofMost(
                String.join(" ", lines.stream().map(TextLine::text).toList()));
        List<Chunk> read = script.isRightToLeft() ? Mirror.of(Chunk.of(lines)) : Chunk.of(lines);
        Optional<Mrz> mrz = zone.map(FoundZone::mrz);
        Classification kind = told(Classifier.classify(read, mrz, area), read);
        boolean licence = kind.type() == DocumentType.DRIVING_LICENCE;
        boolean american = licence && AmericanLicence.isOne(read);
        List<Chunk> chunks = american ? Seams.parted(read) : read;
        Set<String> spokenOf = roles(kind.type());
        boolean roles = !spokenOf.isEmpty();
        boolean listsPeople = kind.type() == DocumentType.FAMILY_REGISTER;
        LabelFinder upright = new LabelFinder(chunks);
        List<Label> asPrinted = upright.labels(roles, defaultRole(kind.type()));
        boolean captions = !roles && CaptionSide.isBelow(chunks, asPrinted, upright.covered(false));
        List<Chunk> layout = captions ? CaptionSide.flipped(chunks) : chunks;
        LabelFinder finder = captions ? new LabelFinder(layout) : upright;
        String language = finder.language();
        ValueReader values = new ValueReader(today, order(chunks, language, american), Calendars.of(language));
        TableReader table = new TableReader(chunks, listsPeople ? upright.columns() : List.of(), values);
        List<Label> labels = captions ? finder.labels(false, "") : table.besides(asPrinted);
        LabelledFields labelled = new LabelledFields(layout, finder, labels, roles, values);
        List<Sighting> printed = new ArrayList<>(labelled.read());
        printed.removeIf(
                seen -> seen.name().role().filter(r -> !spokenOf.contains(r)).isPresent());
        if (licence) {
            List<Sighting> numbered = new NumberedFields(chunks, american, values).read();
            printed.removeIf(seen -> numbered.stream().anyMatch(n -> n.name().equals(seen.name())));
            printed.addAll(numbered);
            if (numbered.isEmpty()) {
                LicenceOrder.byDates(chunks, values).stream()
                        .filter(seen ->
                                printed.stream().noneMatch(known -> known.name().equals(seen.name())))
                        .forEach(printed::add);
            }
        }
        if (printed.stream().anyMatch(seen -> seen.name().equals(FieldName.SURNAME))) {
            printed.removeIf(seen -> seen.name().text().equals("fullName")); // of somebody else in a table
        }
        printed.addAll(table.read());
        Classifier.title(chunks, kind.type()).ifPresent(printed::add);
        if (roles) {
            List<Sighting> told = new ProseReader(lines, values).read(kind.type());
            if (told.size() >= 2) {
                printed.removeIf(seen -> isTold(seen.name(), told));
                printed.addAll(told);
            }
        }
        second.ifPresent(look -> labelled.misread(
                        printed.stream().map(Sighting::name).collect(Collectors.toSet()))
                .forEach((name, tokens) -> look.instead(name, tokens, values).ifPresent(printed::add)));
        Map<FieldName, FieldReading> fields = merged(page, printed, chunks, values, zone);
        if (!roles) {
            TermOfValidity.issue(fields, chunks, values).ifPresent(seen -> {
                printed.add(seen);
                fields.put(seen.name(), grading.read(seen.name(), List.of(asEvidence(page, seen))));
            });
        }
        if (!captions) {
            labelled.unanswered(fields.keySet()).forEach((name, place) -> {
                if (second.map(look -> look.isBlotted(place)).orElse(false)) {
                    fields.put(name, new FieldReading.Illegible(name, Optional.empty()));
                }
            });
        }
        // what looks like a label on an unknown paper may be none
        boolean isHeard = kind.type() != DocumentType.UNKNOWN && script == Script.LATIN && !Hand.wrote(lines);
        Optional<MrzReading> reading = zone.map(z -> new MrzReading(z.mrz(), page, z.box(), z.confidence()));
        return new PaperPart(
                kind.type(),
                new Confidence(kind.confidence()),
                kind.because(),
                side(kind.type(), mrz, asPrinted),
                area,
                false,
                isHeard ? Caution.with(again(fields, printed, second), second, lines) : Unheard.asked(fields.values()),
                reading);
    }

    /** Sentences tell of people and of the event; what looks like labels inside them is none. */
    private static boolean isTold(FieldName name, List<Sighting> told) {
        boolean ofPeople = name.role().filter(role -> !role.equals("registrar")).isPresent();
        return ofPeople || told.stream().anyMatch(seen -> seen.name().equals(name));
    }

    private Map<FieldName, FieldReading> merged(
            PageRef page, List<Sighting> printed, List<Chunk> chunks, ValueReader values, Optional<FoundZone> zone) {
        Map<FieldName, List<Evidence>> evidence = new TreeMap<>();
        Map<FieldName, List<FieldValue>> doubts = new TreeMap<>();
        for (Sighting sighting : printed) {
            evidence.computeIfAbsent(sighting.name(), n -> new ArrayList<>()).add(asEvidence(page, sighting));
            doubts.put(sighting.name(), sighting.alternatives());
        }
        zone.ifPresent(z -> {
            PrintSearch search = new PrintSearch(chunks, values, z);
            ZoneEvidence.of(z, page, today).forEach((name, seen) -> {
                List<Evidence> both = new ArrayList<>(List.of(seen));
                search.find(name, seen)
                        .or(() -> slips(search, name, seen))
                        .map(s -> asEvidence(page, s))
                        .or(() -> contradiction(evidence.getOrDefault(name, List.of()), seen))
                        .ifPresent(both::add);
                evidence.put(name, both);
                doubts.remove(name);
            });
            ZoneEvidence.personalNumber(z, page)
                    .flatMap(seen -> search.find(FieldName.PERSONAL_NUMBER, seen)
                            .or(() -> search.nearly(FieldName.PERSONAL_NUMBER, seen))
                            .map(s -> List.of(seen, asEvidence(page, s))))
                    .ifPresent(both -> {
                        evidence.put(FieldName.PERSONAL_NUMBER, both);
                        doubts.remove(FieldName.PERSONAL_NUMBER);
                    });
        });
        Map<FieldName, FieldReading> fields = new TreeMap<>();
        evidence.forEach((name, pieces) -> {
            Read read = grading.read(name, pieces);
            List<FieldValue> others = doubts.getOrDefault(name, List.of());
            fields.put(name, others.isEmpty() ? read : Rereading.doubtful(read, others));
        });
        return fields;
    }

    /** The fields after a second look at those that need one. */
    private List<FieldReading> again(
            Map<FieldName, FieldReading> fields, List<Sighting> printed, Optional<SecondLook> second) {
        if (second.isEmpty()) {
            return List.copyOf(fields.values());
        }
        Rereading rereading = new Rereading(grading, second.get());
        Map<FieldName, Double> fits =
                printed.stream().collect(Collectors.toMap(Sighting::name, Sighting::fit, Math::min));
        return fields.values().stream()
                .map(field ->
                        field instanceof Read read ? rereading.of(read, fits.getOrDefault(read.name(), 1.0)) : field)
                .toList();
    }

    private static Optional<Sighting> slips(PrintSearch search, FieldName name, Evidence zone) {
        boolean spelled = zone.value() instanceof IdentifierValue || zone.value() instanceof NameValue;
        return spelled ? search.nearly(name, zone) : Optional.empty();
    }

    private static Optional<Evidence> contradiction(List<Evidence> printed, Evidence zone) {
        return printed.stream()
                .filter(seen -> seen.confidence().fraction()
                                >= Math.min(CONTRADICTS, zone.confidence().fraction())
                        || seen.value().saysTheSameAs(zone.value()))
                .findFirst();
    }

    private static Evidence asEvidence(PageRef page, Sighting sighting) {
        return new Evidence(
                Source.PRINTED,
                page,
                sighting.box(),
                sighting.raw(),
                sighting.value(),
                new Confidence(sighting.confidence()));
    }

    /** What calls itself a form and asks for nothing is a letter. */
    private static Classification told(Classification kind, List<Chunk> chunks) {
        long asked = kind.type() != DocumentType.FORM
                ? FEWEST_QUESTIONS
                : new LabelFinder(chunks)
                        .labels(false, "").stream()
                                .map(label -> label.name().text())
                                .distinct()
                                .count();
        return asked >= FEWEST_QUESTIONS
                ? kind
                : new Classification(DocumentType.LETTER, kind.confidence(), kind.because());
    }

    /** Whom papers of a type speak of; nobody in particular if they speak of their holder. */
    private static Set<String> roles(DocumentType type) {
        return switch (type) {
            case BIRTH_CERTIFICATE -> Set.of("child", "father", "mother", "registrar");
            case MARRIAGE_CERTIFICATE, DIVORCE_DECREE -> Set.of("spouse1", "spouse2", "registrar");
            case DEATH_CERTIFICATE -> Set.of("deceased", "registrar");
            case FAMILY_REGISTER -> Set.of("head", "registrar");
            case PASSPORT, ID_CARD, RESIDENCE_PERMIT, VISA, TRAVEL_DOCUMENT, DRIVING_LICENCE, FORM, LETTER, UNKNOWN ->
                Set.of();
        };
    }

    /** The order that the paper's dates show; else the one that its language has. */
    private static DateOrder order(List<Chunk> chunks, String language, boolean american) {
        DateOrder shown = DateOrder.shownBy(chunks.stream()
                .flatMap(chunk -> chunk.tokens().stream())
                .map(Token::figures)
                .filter(text -> text.matches("\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}"))
                .toList());
        if (american && AmericanLicence.isMonthFirst(chunks)) {
            return DateOrder.MONTH_FIRST;
        }
        boolean english = language.equals("en") || language.isEmpty();
        return shown == DateOrder.UNKNOWN && !english ? DateOrder.DAY_FIRST : shown;
    }

    private static String defaultRole(DocumentType type) {
        return switch (type) {
            case BIRTH_CERTIFICATE -> "child";
            case DEATH_CERTIFICATE -> "deceased";
            default -> "";
        };
    }

    private static Side side(DocumentType type, Optional<Mrz> mrz, List<Label> labels) {
        if (!type.hasTwoSides()) {
            return Side.ONLY;
        }
        boolean front = labels.stream()
                        .map(Label::name)
                        .filter(name -> FRONT.contains(name.text()))
                        .distinct()
                        .count()
                >= 3;
        return mrz.map(m -> m.format() != MrzFormat.TD1 ? Side.ONLY : front ? Side.BOTH : Side.BACK)
                .orElse(Side.FRONT);
    }
}
