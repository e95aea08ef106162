package dev.dossier.local.bench;

/** Who reads the pages. */
public enum Contender {
    LIBRARY("Tesseract library, bare"),
    PIPELINE("Dossier, whole pipeline"),
    TESSERACT("tesseract command"),
    OCRMYPDF("ocrmypdf command");

    private final String title;

    Contender(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
