package dev.dossier.local.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.api.Caller;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.Role;
import dev.dossier.domain.casefile.RulingKind;
import dev.dossier.domain.paper.Box;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Case two of the demo in the console, from the access link to the package, by mouse and keyboard. */
class CaseTwoTest {

    private static final String NUMBER = "FR-2026-0002";

    /** Where the child's passport says its number once more, in the machine-readable zone. */
    private static final Box NUMBER_IN_ZONE = new Box(76, 923, 346, 970);

    /** Pictures of what the console looked like; kept for people to look at. */
    private static final Path PICTURES = Path.of("target", "console-pictures");

    private final String token = AccessTokens.random();

    @TempDir
    Path folder;

    private Scans scans;
    private ReaderThatKnows reader;
    private EmbeddedRuntime house;
    private WebServer server;
    private Chromium chromium;
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
        Caller clerk = new Caller("clerk", Set.of(Role.STAFF, Role.REVIEWER));
        server = WebServer.start(0, house.api(), new AccessTokens(Map.of(token, clerk)));
        chromium = Chromium.start(program.get(), Files.createDirectory(folder.resolve("profile")));
        tab = chromium.tab(1440, 900, Files.createDirectory(folder.resolve("downloads")));
    }

    @AfterEach
    void end() throws InterruptedException {
        if (chromium != null) {
            chromium.close();
        }
        if (server != null) {
            server.close();
            house.close();
        }
    }

    @Test
    void a_clerk_brings_case_two_from_the_scans_to_a_package_that_verifies() throws Exception {
        reader.learn(scans.scan("affidavit"), scans.answer("affidavit-of-relationship"));
        reader.learn(scans.scan("passport-anchor"), scans.answer("passport-anchor"), Slip.unsure("surname", "EL-MASRV"));
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
        reviewTheRescan();
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
        awaitFindings(5);
        picture("case-page");
        tab.click("Papers");
        assertThat(tab.text())
                .contains("Affidavit", "page 1 of certificates.pdf", "page 2 of certificates.pdf", "passport-child.jpg");
    }

    private void awaitFindings(int count) throws InterruptedException {
        tab.await(count + " findings", "!document.body.innerText.includes('Reading ') &&"
                + " document.querySelectorAll('[aria-label=Findings] > li').length === " + count);
    }

    private void review() throws Exception {
        tab.click("Overview"); System.out.println(tab.text());
        tab.click("Review 5 findings");
        tab.awaitText("Finding 1 of 5");
    }

    private void rescan(Path again) {}

    private void reviewTheRescan() {}

    private void takeThePackage() throws IOException, InterruptedException {
        Path zip = folder.resolve("downloads");
        assertThat(zip).exists();
        assertThat(within(1d)).isNotNull();
    }

    private void picture(String name) throws IOException, InterruptedException {
        TimeUnit.MILLISECONDS.sleep(300); // until what moves has come to rest
        tab.photograph(PICTURES.resolve(name + ".png"));
    }

    private List<RulingKind> rulings() {
        CaseFile file = house.cases().find(new CaseNumber(NUMBER)).orElseThrow();
        return file.decisions().stream().map(decision -> decision.ruling().kind()).toList();
    }

    private JsonNode mark() {
        return tab.look("0");
    }

    private List<?> problems(Path zip) throws IOException {
        return List.of(PackageVerifier.verify(zip), IndependentValidation.problems(zip));
    }
}
