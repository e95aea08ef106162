package dev.dossier.domain.paper;

import java.util.List;

/**
 * A page made ready for reading.
 *
 * @param image the name of its picture, as scanned, in the folder of prepared pages
 * @param width of the picture as scanned, in pixels
 * @param height of the picture as scanned, in pixels
 * @param dpi dots per inch as far as the file says; 0 if it does not
 * @param text born-digital text, with boxes on the picture; empty for scans
 * @param form entries of an interactive form on this page
 * @param problems what was noticed about the page before it was read
 */
public record PageSheet(
        PageNumber number,
        String image,
        int width,
        int height,
        int dpi,
        List<TextLine> text,
        List<FormEntry> form,
        List<PageProblem> problems) {

    public PageSheet {
        text = List.copyOf(text);
        form = List.copyOf(form);
        problems = List.copyOf(problems);
    }

    /** A page about which nothing was noticed. */
    public PageSheet(
            PageNumber number,
            String image,
            int width,
            int height,
            int dpi,
            List<TextLine> text,
            List<FormEntry> form) {
        this(number, image, width, height, dpi, text, form, List.of());
    }
}
