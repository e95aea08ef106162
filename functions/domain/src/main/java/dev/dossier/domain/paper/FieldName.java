package dev.dossier.domain.paper;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The stable name of a field: {@code surname}, or with the role of the person whom it describes,
 * {@code child.givenNames}. The names are part of the public contract.
 */
public record FieldName(String text) implements Comparable<FieldName> {

    private static final Pattern SHAPE = Pattern.compile("([a-z][A-Za-z]*[0-9]*\\.)?[a-z][A-Za-z0-9]*");

    public static final FieldName SURNAME = new FieldName("surname");
    public static final FieldName GIVEN_NAMES = new FieldName("givenNames");
    public static final FieldName DOCUMENT_NUMBER = new FieldName("documentNumber");
    public static final FieldName NATIONALITY = new FieldName("nationality");
    public static final FieldName ISSUING_STATE = new FieldName("issuingState");
    public static final FieldName DATE_OF_BIRTH = new FieldName("dateOfBirth");
    public static final FieldName DATE_OF_EXPIRY = new FieldName("dateOfExpiry");
    public static final FieldName DATE_OF_ISSUE = new FieldName("dateOfIssue");
    public static final FieldName SEX = new FieldName("sex");
    public static final FieldName PLACE_OF_BIRTH = new FieldName("placeOfBirth");
    public static final FieldName PERSONAL_NUMBER = new FieldName("personalNumber");
    public static final FieldName DATE_OF_EVENT = new FieldName("dateOfEvent");
    public static final FieldName PLACE_OF_EVENT = new FieldName("placeOfEvent");
    public static final FieldName REGISTRATION_NUMBER = new FieldName("registrationNumber");

    public FieldName {
        if (text.length() > 80 || !SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("A field is named like surname or child.givenNames");
        }
    }

    /** The same field of the person in {@code role}, as in {@code child.surname}. */
    public FieldName of(String role) {
        return new FieldName(role + "." + base().text);
    }

    /** The role before the dot, if the field has one. */
    public Optional<String> role() {
        int dot = text.indexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(text.substring(0, dot));
    }

    /** The field without its role. */
    public FieldName base() {
        int dot = text.indexOf('.');
        return dot < 0 ? this : new FieldName(text.substring(dot + 1));
    }

    /** What kind of value stands under this name. */
    public ValueKind kind() {
        String base = base().text;
        return switch (base) {
            case "surname", "givenNames", "fullName" -> ValueKind.NAME;
            case "documentNumber",
                    "personalNumber",
                    "registrationNumber",
                    "alienNumber",
                    "passportNumber",
                    "travelDocumentNumber",
                    "socialSecurityNumber",
                    "onlineAccountNumber",
                    "arrivalRecordNumber" -> ValueKind.IDENTIFIER;
            case "nationality", "issuingState" -> ValueKind.STATE;
            case "sex" -> ValueKind.SEX;
            default -> base.startsWith("dateOf") ? ValueKind.DATE : ValueKind.TEXT;
        };
    }

    /** True for the parts of a person's name, which are never accepted on the machine-readable zone alone. */
    public boolean isName() {
        return kind() == ValueKind.NAME;
    }

    /** True for the names of places, of whoever they are. */
    public boolean isPlace() {
        return base().text().startsWith("place");
    }

    /** True for the fields that a machine-readable zone guards by a check digit. */
    public boolean hasCheckDigit() {
        return List.of(DOCUMENT_NUMBER, DATE_OF_BIRTH, DATE_OF_EXPIRY, PERSONAL_NUMBER)
                .contains(this);
    }

    @Override
    public int compareTo(FieldName other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
