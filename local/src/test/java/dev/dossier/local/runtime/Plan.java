package dev.dossier.local.runtime;

import dev.dossier.domain.casefile.CaseNumber;
import java.util.List;

/** What is handed in, the same in every run: per case an application that needs a reviewer, and a letter too late. */
final class Plan {

    static final List<CaseNumber> CASES =
            List.of(new CaseNumber("KILL-1"), new CaseNumber("KILL-2"), new CaseNumber("KILL-3"));

    /**
     * One act of uploading.
     *
     * @param kind what the file is, for {@link PaperReader}
     * @param receipt the same however often the act is announced
     */
    record Handing(CaseNumber number, String kind, String receipt) {

        /** The text of the file; every case has files of its own. */
        String content() {
            return kind + " of " + number.text();
        }
    }

    private Plan() {}

    /** What has to be there before anybody decides; the passport is handed in twice. */
    static List<Handing> before(CaseNumber number) {
        return List.of(
                new Handing(number, "form", "r1"),
                new Handing(number, "passport", "r2"),
                new Handing(number, "passport", "r3"),
                new Handing(number, "leaflet", "r4"),
                new Handing(number, "password", "r5"));
    }

    /** What comes after the first package was sealed. */
    static Handing late(CaseNumber number) {
        return new Handing(number, "letter", "r6");
    }
}
