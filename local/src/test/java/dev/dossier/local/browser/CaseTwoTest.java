package dev.dossier.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.api.Caller;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.Decision;
import dev.dossier.domain.casefile.Role;
import dev.dossier.domain.casefile.RulingKind;
import dev.dossier.domain.paper.Box;
import dev.dossier.json.Json;
import dev.dossier.local.runtime.EmbeddedRuntime;
import dev.dossier.local.runtime.HouseWithOtherReaders;
import dev.dossier.local.web.AccessTokens;
import dev.dossier.local.web.WebServer;
import dev.dossier.packaging.verify.IndependentValidation;
import dev.dossier.packaging.verify.PackageVerifier;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Case two of the demo in the console, from the access link to the package, by mouse and keyboard. */
class CaseTwoTest {

    private static final String NUMBER = "FR-2026-0002";

    /** Where the child's passport says its number once more, in the machine-readable zone. */
    private static final Box NUMBER_IN_ZONE = new Box(76, 922, 338, 967);

    /** Pictures of what the console looked like; kept for people to look at. */
    private static final Path PICTURES = Path.of("target", "console-pictures");

    private final String token = AccessTokens.random();

    @TempDir
    Path folder;

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private Scans scans;
    private ReaderThatKnows reader;
    private EmbeddedRuntime house;
    private WebServer server;
    private Tab tab;

    @BeforeEach
    void begin() throws Exception {
        Optional<Path> program = Chromium.installed();
        if (program.isEmpty()) {
            System.err.println(Chromium.HOW_TO_HAVE_IT);
        }
        Assumptions.assumeTrue(program.isPresent(), Chromium.HOW_TO_HAVE_IT);
        Files.createDirectories(PICTURES);
        scans = Scans.drawn(folder.resolve("scans"));
        reader = new ReaderThatKnows(folder.resolve("engines"));
        house = HouseWithOtherReaders.open(folder.resolve("home"), reader);
        open.push(house);
        Caller clerk = new Caller("clerk", Set.of(Role.STAFF, Role.REVIEWER));
        server = WebServer.start(0, house.api(), new AccessTokens(Map.of(token, clerk)));
        open.push(server);
        Chromium chromium = Chromium.start(program.get(), Files.createDirectory(folder.resolve("profile")));
        open.push(chromium);
        tab = chromium.tab(1440, 900, Files.createDirectory(folder.resolve("downloads")));
    }

    @AfterEach
    void end() throws Exception {
        for (AutoCloseable part : open) {
            part.close();
        }
    }

    @Test
    void a_clerk_brings_case_two_from_the_scans_to_a_package_that_verifies() throws Exception {
        reader.learn(scans.scan("affidavit"), scans.answer("affidavit-of-relationship"));
        reader.learn(
                scans.scan("passport-anchor"), scans.answer("passport-anchor"), Slip.unsure("surname", "EL-MASRV"));
        reader.learn(
                scans.scan("passport-child"),
                scans.answer("passport-child"),
                Slip.misprint("documentNumber", "H7312676", NUMBER_IN_ZONE));
        reader.learn(scans.scan("passport-spouse"), scans.answer("passport-spouse"), Slip.illegible("dateOfBirth"));
        reader.learn(scans.scan("certificates"), scans.answer("certificates"));
        Path again = scans.scannedAgain("passport-spouse", folder);
        reader.learn(again, scans.answer("passport-spouse"));

        openTheCase();
        handIn();
        review();
        rescan(again);
        takeThePackage();

        assertThat(tab.complaints()).isEmpty();
    }

    private void openTheCase() throws Exception {
        HttpRequest opening = HttpRequest.newBuilder(server.address().resolve("/api/cases"))
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofByteArray(scans.opening(NUMBER)))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(opening, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(201);
        }
        tab.open(server.link(token));
        tab.awaitText(NUMBER);
        assertThat(tab.look("location.href").asText())
                .as("the token leaves the address")
                .doesNotContain(token);
        picture("case-list");
        tab.click(NUMBER);
        tab.awaitText("Hand in scans");
    }

    private void handIn() throws Exception {
        tab.look("new MutationObserver(() => window.progress ||= document.querySelectorAll('progress').length > 1)"
                + ".observe(document.body, {childList: true, subtree: true})");
        tab.drop("or drop them here", scans.all());
        tab.await("progress of the uploads", "window.progress");
        tab.awaitText("passport-anchor.png is here");
        awaitFindings(6);
        picture("case-page");
        tab.click("Papers");
        for (String paper : List.of(
                "Letter on page 1 of affidavit-of-relationship.pdf",
                "Marriage certificate of Tariq Mahmoud Hassan El-Masry and Amal Mahmoud Ibrahim Al-Jabouri",
                "Birth certificate of Maryam Tariq Mahmoud El-Masry\n",
                "page 2 of certificates.pdf",
                "Passport of Maryam Tariq Mahmoud El-Masry",
                "page 1 of passport-child.jpg")) {
            tab.awaitText(paper);
        }
    }

    private void awaitFindings(int count) throws InterruptedException {
        tab.await(
                count + " findings",
                "!document.body.innerText.includes('Reading ') &&"
                        + " document.querySelectorAll('[aria-label=Findings] > li').length === " + count);
    }

    /** Settles what is shown until nothing is left, each by its key. */
    private void review() throws Exception {
        tab.click("Review 6 findings");
        tab.awaitText("Finding 1 of 6");
        tab.press("?");
        tab.awaitText("Reviewing with the keyboard");
        tab.press("Escape");
        tab.await("the help to go", "!document.body.innerText.includes('Reviewing with the keyboard')");
        tab.press("j");
        tab.awaitText("Finding 2 of 6");
        tab.press("k");
        tab.awaitText("Finding 1 of 6");
        settleAll();
        assertThat(standing()).contains(RulingKind.CORRECT, RulingKind.ILLEGIBLE, RulingKind.SEND_BACK);
        tab.awaitText("What is still open waits for papers");
        tab.click("To the case");
        tab.awaitText("Office: 1 paper");
    }

    private void settleAll() throws Exception {
        for (String title = title(); !title.isEmpty(); title = title()) {
            settle(title);
            tab.await(
                    "what follows " + title,
                    "document.querySelector('.dossier-title')?.innerText !== " + Json.line(title));
        }
        tab.awaitText("Nothing is left to review");
    }

    /** What the finding is called that is shown; nothing if none is left. */
    private String title() throws InterruptedException {
        String shown = "document.querySelector('.dossier-title')";
        tab.await("a finding or the end", shown + " || document.body.innerText.includes('Nothing is left to review')");
        return tab.look(shown + "?.innerText ?? ''").asText();
    }

    private void settle(String title) throws Exception {
        if (title.equals("Please check: Surname")) {
            seesMarked("passport-anchor", "surname");
            tab.press("c");
            tab.await("a place to type", "document.activeElement.value === 'EL-MASRV'");
            tab.type("EL-MASRY");
            tab.press("Enter");
        } else if (title.startsWith("Document number reads differently")) {
            tab.awaitText("H7312676");
            picture("review");
            tab.press("1");
        } else if (title.equals("Registration number cannot be read")) {
            seesMarked("certificates", "registrationNumber");
            illegibleAndBack(title);
            tab.press("i");
        } else if (title.equals("Date of birth cannot be read")) {
            seesMarked("passport-spouse", "dateOfBirth");
            tab.press("s");
        } else {
            assertThat(title).containsAnyOf("Expired on 2021-05-16", "Maryam Tariq Mahmoud El-Masry different dates");
            tab.press("a");
            tab.await("a place to say why", "document.activeElement.tagName === 'TEXTAREA'");
            tab.type("The register was written up later; see the affidavit");
            tab.pressWithCtrl("Enter");
        }
    }

    private void illegibleAndBack(String title) throws InterruptedException {
        tab.press("i");
        tab.awaitText("Called illegible: " + title);
        tab.press("u");
        tab.awaitText("Undone: called illegible");
        tab.await("the finding again", "document.querySelector('.dossier-title')?.innerText === " + Json.line(title));
        assertThat(standing()).doesNotContain(RulingKind.ILLEGIBLE);
    }

    /** The frame on the page stands round the value. */
    private void seesMarked(String scan, String field) throws Exception {
        MarkedPlace place = MarkedPlace.on(tab);
        assertThat(place.page()).contains(scans.scan(scan).getFileName().toString());
        assertThat(place.shown()).isTrue();
        List<Integer> box = scans.box(scan, field);
        assertThat(place.isRound(box)).as("%s stands round %s", place, box).isTrue();
    }

    private void rescan(Path again) throws Exception {
        tab.drop("or drop them here", List.of(again));
        tab.awaitText("passport-spouse-again.jpg is here");
        awaitFindings(1);
        tab.click("Review 1 finding");
        settleAll();
    }

    private void takeThePackage() throws Exception {
        tab.awaitText("The case is packaged.");
        tab.click("To the case");
        tab.click("Check the seal");
        tab.awaitText("Whole: every byte is as it was sealed.");
        picture("package");
        tab.click("Download");
        Path zip = downloaded();
        assertThat(PackageVerifier.verify(zip, file().packages().getLast().digest()))
                .isEmpty();
        assertThat(IndependentValidation.problems(zip, folder)).isEmpty();
    }

    private Path downloaded() throws Exception {
        for (int i = 0; i < 600; i++) {
            try (Stream<Path> files = Files.list(folder.resolve("downloads"))) {
                Optional<Path> zip =
                        files.filter(file -> file.toString().endsWith(".zip")).findFirst();
                if (zip.isPresent()) {
                    return zip.get();
                }
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new AssertionError("No package was downloaded");
    }

    private void picture(String name) throws IOException, InterruptedException {
        TimeUnit.MILLISECONDS.sleep(300); // until what moves has come to rest
        tab.photograph(PICTURES.resolve(name + ".png"));
    }

    private CaseFile file() {
        return house.cases().find(new CaseNumber(NUMBER)).orElseThrow();
    }

    /** The rulings that nobody has taken back. */
    private List<RulingKind> standing() {
        return file().decisions().stream()
                .filter(Decision::stands)
                .map(decision -> decision.ruling().kind())
                .toList();
    }
}
