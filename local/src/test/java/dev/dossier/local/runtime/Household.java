package dev.dossier.local.runtime;

import dev.dossier.casework.CaseDesk;
import dev.dossier.domain.casefile.Actor;
import dev.dossier.domain.casefile.AssessedFinding;
import dev.dossier.domain.casefile.CaseChanges;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.CaseTypeId;
import dev.dossier.domain.casefile.Checked;
import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.Person;
import dev.dossier.domain.casefile.PersonId;
import dev.dossier.domain.casefile.PersonRole;
import dev.dossier.domain.casefile.ReceiptId;
import dev.dossier.domain.casefile.Role;
import dev.dossier.domain.casefile.Ruling;
import dev.dossier.local.engine.Observer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A process in which an office works through {@link Plan}: it may be killed at any instant and started again. */
final class Household {

    static final String OPEN = "open";

    private static final Actor STAFF = new Actor("staff-1", Role.STAFF);
    private static final Actor REVIEWER = new Actor("reviewer-1", Role.REVIEWER);

    private final EmbeddedRuntime runtime;
    private final Path desk;
    private final Random random;

    private Household(EmbeddedRuntime runtime, Path desk, Random random) {
        this.runtime = runtime;
        this.desk = desk;
        this.random = random;
    }

    /** Takes the home and a seed for the order in which uploads arrive; ends when every case has both packages. */
    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        Random random = new Random(Long.parseLong(arguments[1]));
        LocalSettings settings = LocalSettings.standard(home);
        Path desk = Files.createDirectories(home.resolve("desk"));
        try (EmbeddedRuntime runtime =
                EmbeddedRuntime.open(settings, new PaperReader(), Observer.NOBODY, Clock.systemUTC())) {
            System.out.println(OPEN);
            Household household = new Household(runtime, desk, random);
            household.openCases();
            household.handIn(
                    Plan.CASES.stream().map(Plan::before).flatMap(List::stream).toList());
            while (!household.goOn()) {
                Thread.sleep(2);
            }
        }
    }

    private void openCases() {
        Person anna = new Person(new PersonId("anna"), PersonRole.APPLICANT, "Testova", "Anna", Optional.empty());
        for (CaseNumber number : Plan.CASES) {
            if (runtime.cases().find(number).isEmpty()) {
                CaseTypeId type = new CaseTypeId("asylum-i589");
                CaseFile opened = CaseChanges.open(number, type, List.of(anna), List.of(), STAFF, Instant.now());
                runtime.cases().save(opened);
            }
        }
    }

    /** Announces everything once, and half of it a second time, in any order. */
    private void handIn(List<Plan.Handing> handings) throws Exception {
        List<Plan.Handing> announced = new ArrayList<>(handings);
        Collections.shuffle(announced, random);
        announced.addAll(announced.subList(0, announced.size() / 2));
        Collections.shuffle(announced, random);
        for (Plan.Handing handing : announced) {
            handIn(handing);
            Thread.sleep(random.nextInt(12));
        }
    }

    private void handIn(Plan.Handing handing) throws IOException {
        Path file = Files.writeString(desk.resolve("scan"), handing.content());
        String name = handing.kind() + ".tif";
        runtime.intake().receive(handing.number(), name, file, STAFF, new ReceiptId(handing.receipt()));
    }

    /** True if nothing is left to do. */
    private boolean goOn() throws IOException {
        boolean done = true;
        for (CaseNumber number : Plan.CASES) {
            CaseFile file = runtime.cases().find(number).orElseThrow();
            if (file.isSealed() && file.packages().size() == 1) {
                handIn(Plan.late(number));
            }
            if (!file.isSealed()) {
                decide(file);
            }
            done &= file.isSealed() && file.packages().size() == 2;
        }
        return done && runtime.isQuiet();
    }

    private void decide(CaseFile file) {
        List<AssessedFinding> open = file.checked().map(Checked::findings).orElse(List.of()).stream()
                .filter(AssessedFinding::isOpen)
                .toList();
        for (AssessedFinding assessed : open) {
            new CaseDesk(runtime.cases()).change(file.number(), now -> decided(now, assessed.finding()));
        }
    }

    private static CaseFile decided(CaseFile file, Finding finding) {
        if (finding instanceof Finding.DocumentMissing) {
            return file; // it will come
        }
        Ruling ruling = finding instanceof Finding.PageUnaccounted(var page, var problem)
                ? new Ruling.SendBack(page)
                : new Ruling.Accept();
        return CaseChanges.decide(file, finding.key(), ruling, REVIEWER, "as planned", Instant.now());
    }
}
