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
 */
public record PageSheet(
        PageNumber number, String image, int width, int height, int dpi, List<TextLine> text, List<FormEntry> form) {

    public PageSheet {
        text = List.copyOf(text);
        form = List.copyOf(form);
    }
}
