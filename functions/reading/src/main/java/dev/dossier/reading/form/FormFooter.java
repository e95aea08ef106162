package dev.dossier.reading.form;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.FormEntry;
import dev.dossier.domain.paper.FormPage;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.TextLine;
import dev.dossier.reading.barcode.Barcode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out which page of which form a page is: from its barcode, as read or as the file holds it, or from its print. */
public final class FormFooter {

    private static final Pattern BARCODE =
            Pattern.compile("\\s*([A-Z]{1,3}-?\\d{1,4}[A-Z]{0,3})\\|(\\d{2}/\\d{2}/\\d{2})?\\|(\\d{1,2})\\s*");

    private static final Pattern PRINT = Pattern.compile(
            "\\bForm ([A-Z]{1,2}-\\d{1,4}[A-Z]{0,2})\\s+(?:Edition\\s+|\\(?Rev\\.?\\s+)?\\(?(\\d{2}/\\d{2}/\\d{2})\\)?.{0,12}?"
                    + "(?:\\bPage (\\d{1,2})(?: of (\\d{1,2}))?)?\\s*$");

    private static final Pattern NUMBER = Pattern.compile("\\bPage (\\d{1,2}) of (\\d{1,2})\\b");

    /** The footer lies in the lowest part of the page. */
    private static final double LOWEST = 0.88;

    private FormFooter() {}

    /**
     * The page of a form that this is; empty if nothing says so.
     *
     * @param height of the page, in pixels
     */
    public static Optional<FormPage> of(
            PageRef page, List<FormEntry> entries, List<Barcode> barcodes, List<TextLine> lines, int height) {
        Optional<FormPage> printed = printed(page, lines, height);
        OptionalInt pages = printed.map(FormPage::of).orElseGet(() -> pages(lines, height));
        for (FormEntry entry : entries) {
            Optional<FormPage> held = coded(page, entry.value(), entry.box(), pages);
            if (held.isPresent()) {
                return held;
            }
        }
        for (Barcode barcode : barcodes) {
            Optional<FormPage> read = coded(page, barcode.text(), barcode.box(), pages);
            if (read.isPresent()) {
                return read;
            }
        }
        return printed;
    }

    private static Optional<FormPage> coded(PageRef page, String text, Box box, OptionalInt pages) {
        Matcher parts = BARCODE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String edition = parts.group(2) == null ? "" : parts.group(2);
        return formPage(page, box, parts.group(1), edition, Integer.parseInt(parts.group(3)), pages);
    }

    private static Optional<FormPage> printed(PageRef page, List<TextLine> lines, int height) {
        for (TextLine line : lines) {
            Matcher parts = PRINT.matcher(line.text());
            if (isLow(line, height) && parts.find()) {
                Matcher number = number(lines, height);
                if (parts.group(3) != null) {
                    OptionalInt of = parts.group(4) == null
                            ? OptionalInt.empty()
                            : OptionalInt.of(Integer.parseInt(parts.group(4)));
                    return formPage(
                            page, line.box(), parts.group(1), parts.group(2), Integer.parseInt(parts.group(3)), of);
                }
                if (number.hasMatch()) {
                    return formPage(
                            page,
                            line.box(),
                            parts.group(1),
                            parts.group(2),
                            Integer.parseInt(number.group(1)),
                            OptionalInt.of(Integer.parseInt(number.group(2))));
                }
            }
        }
        return Optional.empty();
    }

    private static OptionalInt pages(List<TextLine> lines, int height) {
        Matcher number = number(lines, height);
        return number.hasMatch() ? OptionalInt.of(Integer.parseInt(number.group(2))) : OptionalInt.empty();
    }

    /** The last "Page 1 of 12" in the lowest part of the page, if there is one. */
    private static Matcher number(List<TextLine> lines, int height) {
        Matcher found = NUMBER.matcher("");
        for (TextLine line : lines) {
            Matcher here = NUMBER.matcher(line.text());
            if (isLow(line, height) && here.find()) {
                found = here;
            }
        }
        return found;
    }

    private static boolean isLow(TextLine line, int height) {
        return line.box().top() > LOWEST * height;
    }

    private static Optional<FormPage> formPage(
            PageRef page, Box box, String form, String edition, int number, OptionalInt of) {
        boolean numbered = number >= 1 && number <= FormPage.MOST_PAGES;
        OptionalInt pages = of.isPresent() && of.getAsInt() >= number ? of : OptionalInt.empty();
        return numbered ? Optional.of(new FormPage(page, box, form, edition, number, pages)) : Optional.empty();
    }
}
