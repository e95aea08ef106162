package dev.dossier.reading.cover;

import dev.dossier.domain.paper.CoverSheet;
import dev.dossier.domain.paper.DocumentType;
import dev.dossier.reading.barcode.Barcode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of the code on a cover sheet: what it is, its version, case, person and document type, parted by bars. */
public final class CoverCode {

    private static final String NAME = "DOSSIER-COVER";
    private static final int VERSION = 1;

    /** Case numbers and person ids hold no bars; the person is empty on sheets for the case's own papers. */
    private static final Pattern SHAPE =
            Pattern.compile(NAME + "\\|(\\d{1,3})\\|([A-Za-z0-9._-]{1,40})\\|([a-z0-9-]{0,32})\\|([A-Z_]{1,30})");

    private CoverCode() {}

    public static String text(CoverSheet sheet) {
        return String.join(
                "|",
                NAME,
                Integer.toString(VERSION),
                sheet.caseNumber(),
                sheet.person(),
                sheet.type().name());
    }

    /** True if one of the codes marks its page as a cover sheet, of whatever version. */
    public static boolean isOn(List<Barcode> barcodes) {
        return barcodes.stream().anyMatch(code -> code.text().startsWith(NAME + "|"));
    }

    /** What the cover sheet says; empty if none of the codes is one that this version understands. */
    public static Optional<CoverSheet> of(List<Barcode> barcodes) {
        return barcodes.stream().flatMap(code -> of(code.text()).stream()).findFirst();
    }

    static Optional<CoverSheet> of(String text) {
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches() || Integer.parseInt(parts.group(1)) != VERSION) {
            return Optional.empty();
        }
        return Arrays.stream(DocumentType.values())
                .filter(type -> type.name().equals(parts.group(4)))
                .findFirst()
                .map(type -> new CoverSheet(parts.group(2), parts.group(3), type));
    }
}
