package dev.dossier.reading.barcode;

import dev.dossier.domain.name.NameFolding;
import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.Evidence;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldReading;
import dev.dossier.domain.paper.FieldReading.Read;
import dev.dossier.domain.paper.FieldValue;
import dev.dossier.domain.paper.Grade;
import dev.dossier.domain.paper.Grading;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.PaperPart;
import dev.dossier.domain.paper.Side;
import dev.dossier.domain.paper.Source;
import dev.dossier.reading.barcode.LicenceFields.Coded;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Joins what the barcode of a licence or identity card says with what is printed on it. */
public final class LicenceReader {

    /** Error correction has proved the text; what remains is that the card is not what its barcode says. */
    private static final Confidence SURE = new Confidence(0.99);

    /** Print that is less sure than this does not contradict a barcode. */
    private static final double CONTRADICTS = 0.85;

    private final Grading grading;

    public LicenceReader(Grading grading) {
        this.grading = grading;
    }

    /** True if a barcode is that of a licence or identity card. */
    public static boolean isLicence(Barcode barcode) {
        return LicenceText.of(barcode.text()).isPresent();
    }

    /** The paper with its barcode read, if one of {@code barcodes} lies on it and is a licence's; else as it was. */
    public PaperPart with(List<Barcode> barcodes, PaperPart printed, PageRef page) {
        for (Barcode barcode : barcodes) {
            Optional<LicenceText> licence = LicenceText.of(barcode.text());
            if (licence.isPresent() && printed.area().overlap(barcode.box()) > 0) {
                return joined(licence.get(), barcode.box(), printed, page);
            }
        }
        return printed;
    }

    private PaperPart joined(LicenceText licence, Box box, PaperPart printed, PageRef page) {
        Map<FieldName, FieldReading> fields = new TreeMap<>();
        printed.fields().forEach(field -> fields.put(field.name(), field));
        LicenceFields.of(licence)
                .forEach((name, coded) ->
                        fields.put(name, read(name, coded, Optional.ofNullable(fields.get(name)), page, box)));
        return new PaperPart(
                licence.type(),
                SURE,
                "barcode:AAMVA-" + licence.version(),
                licence.type().hasTwoSides() ? Side.BACK : Side.ONLY,
                printed.area(),
                false,
                List.copyOf(fields.values()),
                printed.mrz());
    }

    private FieldReading read(FieldName name, Coded coded, Optional<FieldReading> other, PageRef page, Box box) {
        List<Evidence> printed = other.stream()
                .flatMap(field -> field instanceof Read read ? read.evidence().stream() : java.util.stream.Stream.of())
                .filter(seen -> seen.source() == Source.PRINTED)
                .toList();
        Optional<Evidence> longer = printed.stream()
                .filter(seen ->
                        coded.cut() && begins(seen.value().text(), coded.value().text()))
                .findFirst();
        FieldValue value = longer.map(Evidence::value).orElse(coded.value());
        Evidence seen = new Evidence(Source.BARCODE, page, box, coded.raw(), value, SURE);
        List<Evidence> all = new ArrayList<>(List.of(seen));
        printed.stream()
                .filter(e ->
                        e.confidence().fraction() >= CONTRADICTS || e.value().saysTheSameAs(value))
                .forEach(all::add);
        Read read = grading.read(name, all);
        return coded.cut() && longer.isEmpty() ? unfinished(read) : read;
    }

    private static boolean begins(String whole, String beginning) {
        return NameFolding.fold(whole).startsWith(NameFolding.fold(beginning));
    }

    /** A name that was cut is not the name: a person completes it. */
    private static Read unfinished(Read read) {
        return new Read(
                read.name(), read.value(), read.evidence(), Grade.D, read.confidence(), read.alternatives(), false);
    }
}
