package dev.dossier.reading.ocr;

/** What a picture holds, so that Tesseract knows where to look for lines. */
public enum Segmentation {
    /** A page with columns and blocks. */
    PAGE(3),
    /** One block of text of even size. */
    BLOCK(6),
    /** One line. */
    LINE(7),
    /** As much text as can be found, in no order. */
    SPARSE(11);

    private final int mode;

    Segmentation(int mode) {
        this.mode = mode;
    }

    int mode() {
        return mode;
    }
}
