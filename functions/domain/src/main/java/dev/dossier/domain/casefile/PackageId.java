package dev.dossier.domain.casefile;

/** The name of a package: the case number and the round that it closes, as in {@code HIAS-17-r1}. */
public record PackageId(String text) {

    public static PackageId of(CaseNumber number, int round) {
        return new PackageId(number.text() + "-r" + round);
    }
}
