package dev.dossier.domain.paper;

import dev.dossier.domain.name.NameComparison;
import dev.dossier.domain.paper.FieldReading.Read;
import dev.dossier.domain.paper.FieldValue.DateValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Joins the front and the back of a card that were scanned on different pages or in different files. */
public final class CardSides {

    private CardSides() {}

    /** The documents with sides joined; notes in {@code joinedInto} which document went into which. */
    public static List<Document> join(
            List<Document> documents, Grading grading, Map<DocumentId, DocumentId> joinedInto) {
        List<Document> result = new ArrayList<>(documents);
        for (Document front : documents) {
            if (front.side() != Side.FRONT || !front.type().hasTwoSides()) {
                continue;
            }
            List<Document> backs = result.stream()
                    .filter(back -> back.side() == Side.BACK && back.type() == front.type())
                    .filter(back -> belongTogether(front, back))
                    .toList();
            if (backs.size() == 1) {
                Document back = backs.getFirst();
                result.set(result.indexOf(front), joined(front, back, grading));
                result.remove(back);
                joinedInto.put(back.id(), front.id());
            }
        }
        return result;
    }

    /** The same number, or the same name and the same expiry or a date of birth that can be the same. */
    private static boolean belongTogether(Document front, Document back) {
        Optional<FieldValue> number = value(front, FieldName.DOCUMENT_NUMBER);
        Optional<FieldValue> other = value(back, FieldName.DOCUMENT_NUMBER);
        if (number.isPresent() && other.isPresent() && number.get().saysTheSameAs(other.get())) {
            return true;
        }
        Optional<FieldValue> surname = value(front, FieldName.SURNAME);
        Optional<FieldValue> otherSurname = value(back, FieldName.SURNAME);
        return surname.isPresent()
                && otherSurname.isPresent()
                && NameComparison.compare(
                                surname.get().text(), otherSurname.get().text())
                        .isPlausible()
                && (areTheSame(front, back, FieldName.DATE_OF_EXPIRY) || canMeet(front, back, FieldName.DATE_OF_BIRTH));
    }

    private static boolean areTheSame(Document front, Document back, FieldName name) {
        Optional<FieldValue> one = value(front, name);
        return one.isPresent()
                && value(back, name).filter(one.get()::saysTheSameAs).isPresent();
    }

    private static boolean canMeet(Document front, Document back, FieldName date) {
        return value(front, date).orElse(null) instanceof DateValue(var one)
                && value(back, date).orElse(null) instanceof DateValue(var other)
                && one.canMeet(other);
    }

    private static Optional<FieldValue> value(Document document, FieldName name) {
        return document.read(name).map(Read::value);
    }

    private static Document joined(Document front, Document back, Grading grading) {
        Map<FieldName, FieldReading> fields = new TreeMap<>();
        front.fields().forEach(reading -> fields.put(reading.name(), reading));
        back.fields().forEach(reading -> fields.merge(reading.name(), reading, (a, b) -> better(a, b, grading)));
        List<PageRef> pages = new ArrayList<>(front.pages());
        back.pages().stream().filter(page -> !pages.contains(page)).forEach(pages::add);
        List<PageProblem> problems = new ArrayList<>(front.problems());
        problems.addAll(back.problems());
        return new Document(
                front.id(),
                front.type(),
                front.confidence(),
                front.because(),
                Side.BOTH,
                pages,
                List.copyOf(fields.values()),
                back.mrz().or(front::mrz),
                problems);
    }

    /** What two pages of one paper say of the same field: all evidence together, or the page on which it can be read. */
    public static FieldReading better(FieldReading a, FieldReading b, Grading grading) {
        if (a instanceof Read one && b instanceof Read other) {
            List<Evidence> evidence = new ArrayList<>(one.evidence());
            evidence.addAll(other.evidence());
            return grading.read(one.name(), evidence);
        }
        return a instanceof Read ? a : b instanceof Read ? b : a instanceof FieldReading.Missing ? b : a;
    }
}
