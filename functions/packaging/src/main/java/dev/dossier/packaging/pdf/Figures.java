package dev.dossier.packaging.pdf;

/** Spells numbers as PDF files do, the same on every machine. */
final class Figures {

    private static final int LARGEST = 1_000_000;

    private Figures() {}

    /** With three decimals at most, and none that say nothing; from minus to plus one million. */
    static String of(double value) {
        long thousandths = Math.round(Math.clamp(value, -LARGEST, LARGEST) * 1000);
        long whole = Math.abs(thousandths) / 1000;
        long rest = Math.abs(thousandths) % 1000;
        StringBuilder text = new StringBuilder(thousandths < 0 ? "-" : "").append(whole);
        if (rest > 0) {
            text.append('.').append(rest / 100);
            if (rest % 100 > 0) {
                text.append(rest / 10 % 10);
            }
            if (rest % 10 > 0) {
                text.append(rest % 10);
            }
        }
        return text.toString();
    }
}
