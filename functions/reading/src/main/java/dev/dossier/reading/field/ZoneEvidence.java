package dev.dossier.reading.field;

import dev.dossier.domain.mrz.Mrz;
import dev.dossier.domain.mrz.MrzDate;
import dev.dossier.domain.mrz.MrzFormat;
import dev.dossier.domain.mrz.MrzName;
import dev.dossier.domain.mrz.MrzPart;
import dev.dossier.domain.mrz.StateCodes;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.Evidence;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldValue;
import dev.dossier.domain.paper.FieldValue.DateValue;
import dev.dossier.domain.paper.FieldValue.IdentifierValue;
import dev.dossier.domain.paper.FieldValue.NameValue;
import dev.dossier.domain.paper.FieldValue.SexValue;
import dev.dossier.domain.paper.FieldValue.StateValue;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.Sex;
import dev.dossier.domain.paper.Source;
import dev.dossier.reading.mrz.FoundZone;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a machine-readable zone says, field by field, each with its place and how surely it was read. */
final class ZoneEvidence {

    private static final int SHORTEST_NUMBER = 5;

    /** What is left of the confidence in a date that only the check digit of the whole line guards. */
    private static final double UNGUARDED = 0.85;

    private final FoundZone zone;
    private final Mrz mrz;
    private final PageRef page;
    private final Map<FieldName, Evidence> evidence = new TreeMap<>();

    private ZoneEvidence(FoundZone zone, PageRef page) {
        this.zone = zone;
        this.mrz = zone.mrz();
        this.page = page;
    }

    static Map<FieldName, Evidence> of(FoundZone zone, PageRef page, LocalDate today) {
        ZoneEvidence all = new ZoneEvidence(zone, page);
        all.names();
        all.mrz
                .cardNumber()
                .ifPresentOrElse(
                        number -> all.add(FieldName.DOCUMENT_NUMBER, MrzPart.OPTIONAL_DATA, number),
                        () -> all.add(FieldName.DOCUMENT_NUMBER, MrzPart.DOCUMENT_NUMBER, all.mrz.documentNumber()));
        all.state(FieldName.NATIONALITY, MrzPart.NATIONALITY, all.mrz.nationality());
        all.state(FieldName.ISSUING_STATE, MrzPart.ISSUING_STATE, all.mrz.issuingState());
        all.date(FieldName.DATE_OF_BIRTH, MrzPart.DATE_OF_BIRTH, all.mrz.dateOfBirth(today));
        all.date(FieldName.DATE_OF_EXPIRY, MrzPart.DATE_OF_EXPIRY, all.mrz.dateOfExpiry(today));
        all.mrz
                .sex()
                .ifPresent(sex -> all.put(
                        FieldName.SEX,
                        MrzPart.SEX,
                        all.mrz.characters(MrzPart.SEX),
                        new SexValue(Sex.valueOf(sex.toString()))));
        return all.evidence;
    }

    /** The optional data of a booklet, which hold the person's number if it is printed, too; else whatever a State likes. */
    static Optional<Evidence> personalNumber(FoundZone zone, PageRef page) {
        Mrz mrz = zone.mrz();
        String number = mrz.personalNumber().replace(" ", "");
        if (mrz.format() != MrzFormat.TD3 || number.length() < SHORTEST_NUMBER) {
            return Optional.empty();
        }
        ZoneEvidence all = new ZoneEvidence(zone, page);
        all.add(FieldName.PERSONAL_NUMBER, MrzPart.OPTIONAL_DATA, number);
        return all.evidence.values().stream().findFirst();
    }

    /** True if a name in a zone fills it: what follows was cut off, if anything does. */
    static boolean mayBeCut(Evidence name) {
        return !name.raw().endsWith("<");
    }

    private void names() {
        MrzName name = mrz.name();
        String raw = mrz.characters(MrzPart.NAME);
        String end = name.mayBeCut() ? "" : "<";
        if (!name.primary().isEmpty()) {
            String characters = name.primary().replace(' ', '<') + end; // a full field may have cut both names
            put(FieldName.SURNAME, MrzPart.NAME, characters, new NameValue(name.primary()));
        }
        if (!name.secondary().isEmpty()) {
            MrzPart part = mrz.characters(MrzPart.GIVEN_NAMES).isEmpty() ? MrzPart.NAME : MrzPart.GIVEN_NAMES;
            put(FieldName.GIVEN_NAMES, part, name.secondary().replace(' ', '<') + end, new NameValue(name.secondary()));
        }
        if (raw.isEmpty()) {
            evidence.remove(FieldName.SURNAME);
        }
    }

    private void add(FieldName name, MrzPart part, String number) {
        if (!number.isBlank()) {
            put(name, part, mrz.characters(part), new IdentifierValue(number));
        }
    }

    /** The codes for stateless people and refugees are kept as they are: they name no nationality, but say so. */
    private void state(FieldName name, MrzPart part, String code) {
        if (StateCodes.isKnown(code)) {
            put(name, part, mrz.characters(part), new StateValue(code));
        }
    }

    private void date(FieldName name, MrzPart part, MrzDate date) {
        if (date instanceof MrzDate.Known(var interval)) {
            put(name, part, mrz.characters(part), new DateValue(interval));
        }
    }

    private void put(FieldName name, MrzPart part, String raw, FieldValue value) {
        evidence.put(name, new Evidence(Source.MRZ, page, zone.box(part), raw, value, sure(part)));
    }

    /** The date of a French licence has no check digit of its own. */
    private Confidence sure(MrzPart part) {
        boolean unguarded = mrz.format() == MrzFormat.FRENCH_DRIVING_LICENCE && part == MrzPart.DATE_OF_EXPIRY;
        Confidence sure = zone.confidence(part);
        return unguarded ? new Confidence(sure.fraction() * UNGUARDED) : sure;
    }
}
