package dev.dossier.reading.barcode;

import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.QuarterTurn;

/**
 * A barcode on a page.
 *
 * @param text what it says
 * @param box the smallest upright rectangle around it
 */
public record Barcode(Kind kind, String text, Box box) {

    /** The kinds that are looked for. */
    public enum Kind {
        PDF417,
        QR
    }

    /** The same code on a page of this size after a clockwise turn of the page. */
    public Barcode turned(QuarterTurn turn, int pageWidth, int pageHeight) {
        return new Barcode(kind, text, box.turned(turn, pageWidth, pageHeight));
    }
}
