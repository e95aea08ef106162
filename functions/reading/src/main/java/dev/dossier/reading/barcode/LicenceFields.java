package dev.dossier.reading.barcode;

import dev.dossier.domain.date.DateInterval;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldValue;
import dev.dossier.domain.paper.FieldValue.DateValue;
import dev.dossier.domain.paper.FieldValue.IdentifierValue;
import dev.dossier.domain.paper.FieldValue.NameValue;
import dev.dossier.domain.paper.FieldValue.SexValue;
import dev.dossier.domain.paper.FieldValue.StateValue;
import dev.dossier.domain.paper.FieldValue.TextValue;
import dev.dossier.domain.paper.Sex;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the elements of a licence's barcode mean. */
final class LicenceFields {

    /**
     * A field.
     *
     * @param raw the elements as coded
     * @param cut true if the name did not fit and only its beginning is here
     */
    record Coded(FieldValue value, String raw, boolean cut) {}

    private static final FieldName ADDRESS = new FieldName("address");

    private final LicenceText licence;
    private final Map<FieldName, Coded> fields = new TreeMap<>();

    private LicenceFields(LicenceText licence) {
        this.licence = licence;
    }

    static Map<FieldName, Coded> of(LicenceText licence) {
        LicenceFields all = new LicenceFields(licence);
        all.names();
        all.date(FieldName.DATE_OF_BIRTH, "DBB");
        all.date(FieldName.DATE_OF_EXPIRY, "DBA");
        all.date(FieldName.DATE_OF_ISSUE, "DBD");
        all.sex();
        licence.element("DAQ")
                .or(() -> licence.element("DBJ"))
                .ifPresent(number -> all.put(FieldName.DOCUMENT_NUMBER, new IdentifierValue(number), number, false));
        String state = licence.isCanadian() ? "CAN" : "USA";
        all.put(
                FieldName.ISSUING_STATE,
                new StateValue(state),
                licence.element("DCG").orElse(licence.issuer()),
                false);
        licence.element("DCI")
                .ifPresent(place -> all.put(FieldName.PLACE_OF_BIRTH, new TextValue(place), place, false));
        all.address();
        return all.fields;
    }

    private void put(FieldName name, FieldValue value, String raw, boolean cut) {
        fields.put(name, new Coded(value, raw, cut));
    }

    /** Family name and given names, each under its own code; in early versions as one list, or given names as one. */
    private void names() {
        Optional<String> family = licence.element("DCS").or(() -> licence.element("DAB"));
        Optional<String> full = licence.element("DAA");
        if (family.isEmpty() && full.isPresent()) {
            fullName(full.get());
            return;
        }
        family.filter(LicenceFields::isName)
                .ifPresent(name -> name(FieldName.SURNAME, List.of(name), licence.isCut("DDE")));
        List<String> given = new ArrayList<>();
        if (licence.element("DAC").isPresent()) {
            given.add(licence.element("DAC").get());
            licence.element("DAD").ifPresent(given::add);
        } else {
            licence.element("DCT").ifPresent(given::add);
        }
        boolean cut = licence.isCut("DDF") || licence.isCut("DDG");
        List<String> known = given.stream().filter(LicenceFields::isName).toList();
        if (!known.isEmpty()) {
            name(FieldName.GIVEN_NAMES, known, cut);
        }
    }

    /** Version 1: {@code SAMPLE,MICHAEL,JOHN}. */
    private void fullName(String full) {
        String[] parts = full.split("[,@$]", 2);
        name(FieldName.SURNAME, List.of(parts[0]), false);
        if (parts.length > 1 && isName(parts[1])) {
            name(FieldName.GIVEN_NAMES, List.of(parts[1]), false);
        }
    }

    private void name(FieldName field, List<String> parts, boolean cut) {
        String raw = String.join(" ", parts);
        String plain = raw.replaceAll("[,@$]", " ").replaceAll("\\s+", " ").strip();
        if (!plain.isEmpty()) {
            put(field, new NameValue(plain), raw, cut);
        }
    }

    /** Who has no such name is coded NONE, and unknown ones unavl. */
    private static boolean isName(String coded) {
        return !coded.isBlank() && !coded.equalsIgnoreCase("NONE") && !coded.equalsIgnoreCase("unavl");
    }

    private void date(FieldName field, String code) {
        licence.element(code)
                .ifPresent(
                        raw -> day(raw).ifPresent(day -> put(field, new DateValue(DateInterval.day(day)), raw, false)));
    }

    /** American cards put the year last, Canadian ones and those of 2000 first; who does otherwise is understood, too. */
    private Optional<LocalDate> day(String raw) {
        String digits = raw.replaceAll("\\D", "");
        if (digits.length() != 8) {
            return Optional.empty();
        }
        boolean yearFirst = licence.isCanadian() || licence.version() == 1;
        return day(digits, yearFirst).or(() -> day(digits, !yearFirst));
    }

    private static Optional<LocalDate> day(String digits, boolean yearFirst) {
        String ordered = yearFirst ? digits : digits.substring(4) + digits.substring(0, 4);
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(ordered.substring(0, 4)),
                    Integer.parseInt(ordered.substring(4, 6)),
                    Integer.parseInt(ordered.substring(6)));
            return Optional.of(day).filter(d -> d.getYear() >= 1850 && d.getYear() <= 2150);
        } catch (DateTimeException e) {
            return Optional.empty(); // cards that never expire are coded with a day that is none
        }
    }

    private void sex() {
        licence.element("DBC").ifPresent(raw -> {
            switch (raw) {
                case "1", "M" -> put(FieldName.SEX, new SexValue(Sex.M), raw, false);
                case "2", "F" -> put(FieldName.SEX, new SexValue(Sex.F), raw, false);
                case "9", "X" -> put(FieldName.SEX, new SexValue(Sex.X), raw, false);
                default -> {} // not told
            }
        });
    }

    private void address() {
        List<String> parts = Stream.of("DAG", "DAH", "DAI", "DAJ", "DAK")
                .flatMap(code -> licence.element(code).stream())
                .map(part -> part.replaceFirst("0000\\s*$", "").strip())
                .filter(part -> !part.isEmpty())
                .toList();
        if (!parts.isEmpty()) {
            String text = String.join(", ", parts);
            put(ADDRESS, new TextValue(text), text, false);
        }
    }
}
