package dev.dossier.casework.settings;

import dev.dossier.domain.paper.Grading;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A number that may be set; told in {@code docs/settings.md}. */
public enum Setting {
    FILE_MEBIBYTES(Scope.EVERYWHERE, "200", "1", "2048", "MiB"),
    PAGES(Scope.EVERYWHERE, "1000", "1", "2000", "pages"),
    MEGAPIXELS(Scope.EVERYWHERE, "120", "1", "500", "million pixels"),
    DPI(Scope.EVERYWHERE, "300", "72", "1200", "dots per inch"),
    FLOOR(
            Scope.EVERYWHERE,
            Double.toString(Grading.standard().floor().fraction()),
            "0.0",
            "1.0",
            "confidence, as a fraction"),
    READERS(Scope.ONE_MACHINE, "0", "0", "64", "processes"),
    HEAP_MEBIBYTES(Scope.ONE_MACHINE, "1024", "256", "16384", "MiB"),
    MEMORY_MEBIBYTES(Scope.ONE_MACHINE, "2560", "512", "65536", "MiB"),
    PREPARE_SECONDS(Scope.ONE_MACHINE, "300", "1", "590", "seconds"),
    PAGE_SECONDS(Scope.ONE_MACHINE, "180", "1", "290", "seconds"),
    EXTRACT_SECONDS(Scope.ONE_MACHINE, "180", "1", "290", "seconds"),
    START_SECONDS(Scope.ONE_MACHINE, "120", "1", "600", "seconds");

    /** Where a setting means something. */
    public enum Scope {
        EVERYWHERE,
        /** Functions of AWS have their memory and time from their sizes, and as many readers as there is work. */
        ONE_MACHINE
    }

    /** What every one of our environment variables begins with. */
    public static final String PREFIX = "DOSSIER_";

    private final Scope scope;
    private final BigDecimal standard;
    private final BigDecimal least;
    private final BigDecimal most;
    private final String unit;

    Setting(Scope scope, String standard, String least, String most, String unit) {
        this.scope = scope;
        this.standard = new BigDecimal(standard);
        this.least = new BigDecimal(least);
        this.most = new BigDecimal(most);
        this.unit = unit;
    }

    /** As in {@code file-mebibytes}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As in {@code DOSSIER_FILE_MEBIBYTES}. */
    public String variable() {
        return PREFIX + name();
    }

    public Scope scope() {
        return scope;
    }

    public BigDecimal standard() {
        return standard;
    }

    /** As in {@code 1 to 2048}; both ends are allowed. */
    public String range() {
        return plain(least) + " to " + plain(most);
    }

    public String unit() {
        return unit;
    }

    static Optional<Setting> called(String text) {
        return Arrays.stream(values())
                .filter(setting -> setting.text().equals(text))
                .findFirst();
    }

    /** The number that {@code said} is; empty if it is none, or none that is allowed. */
    Optional<BigDecimal> parse(String said) {
        try {
            return Optional.of(new BigDecimal(said.strip())).filter(this::allows);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    boolean allows(BigDecimal number) {
        boolean fits = !isWhole() || number.stripTrailingZeros().scale() <= 0;
        return fits && number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
    }

    private boolean isWhole() {
        return least.scale() == 0;
    }

    /** What may be said. */
    String demand() {
        return text() + " is a " + (isWhole() ? "whole number" : "number") + " from " + range() + " (" + unit + ")";
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
