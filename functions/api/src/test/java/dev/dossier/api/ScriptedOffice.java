package dev.dossier.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.casework.CaseDesk;
import dev.dossier.casework.ReceiveUpload;
import dev.dossier.casework.Rulebook;
import dev.dossier.casework.Workshop;
import dev.dossier.casework.port.BlobKey;
import dev.dossier.domain.casefile.CaseChanges;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.CaseType;
import dev.dossier.domain.casefile.CaseTypeId;
import dev.dossier.domain.casefile.PackageId;
import dev.dossier.domain.casefile.Policy;
import dev.dossier.domain.casefile.Role;
import dev.dossier.domain.casefile.SealedPackage;
import dev.dossier.domain.casefile.UploadReading;
import dev.dossier.domain.rule.CaseChecker;
import dev.dossier.fixtures.fake.MemoryBlobStore;
import dev.dossier.fixtures.fake.MemoryCaseStore;
import dev.dossier.json.Json;
import dev.dossier.json.Rules;
import dev.dossier.workflows.Workflows;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An office in memory whose scans are read by hand. Every reply that it gives is compared with the contract. */
final class ScriptedOffice {

    static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    static final Caller STAFF = new Caller("staff-1", Set.of(Role.STAFF));
    static final Caller REVIEWER = new Caller("reviewer-1", Set.of(Role.REVIEWER));
    static final Caller SUPERVISOR = new Caller("supervisor-1", Set.of(Role.SUPERVISOR));
    static final Caller AUDITOR = new Caller("auditor-1", Set.of(Role.AUDITOR));
    static final Caller EVERYBODY =
            new Caller("one-for-all", Set.of(Role.STAFF, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR));

    private static final Contract CONTRACT = new Contract();

    final MemoryCaseStore cases = new MemoryCaseStore();
    final MemoryBlobStore blobs = new MemoryBlobStore();
    final List<String> incidents = new ArrayList<>();
    final Set<String> answered = new HashSet<>();
    final List<String> packageProblems = new ArrayList<>();
    final CaseDesk desk = new CaseDesk(cases);
    final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    final Rulebook rulebook = rulebook();
    final Api api;

    ScriptedOffice() {
        this(new ApiLimits(1000, 20_000, 2));
    }

    ScriptedOffice(ApiLimits limits) {
        api = new Api(new ApiParts(
                cases,
                blobs,
                rulebook,
                new OwnUploadGate(clock),
                Optional.of(new ApiParts.Intake(
                        new ReceiveUpload(desk, blobs, clock), Workshop.withOneBench(Path.of("target", "workshop")))),
                new OwnDownloads(blobs),
                (zip, noted) -> List.copyOf(packageProblems),
                (incident, operation, failure) -> incidents.add(operation + " " + failure.getClass()),
                limits,
                clock));
    }

    private static Rulebook rulebook() {
        Map<CaseTypeId, CaseType> types = new HashMap<>();
        for (String name : Workflows.CASE_TYPES) {
            types.put(new CaseTypeId(name), Rules.caseType(Workflows.caseType(name)));
        }
        return new Rulebook(
                types,
                new CaseChecker(
                        CaseChecker.ALL_RULES,
                        Policy.standard(),
                        Rules.requiredFields(Workflows.documentTypes()),
                        PaperScript.GRADING));
    }

    Reply get(Caller caller, String path) {
        return ask(caller, Method.GET, path, "", Map.of());
    }

    Reply post(Caller caller, String path, String json) {
        return ask(caller, Method.POST, path, json, Map.of());
    }

    Reply ask(Caller caller, Method method, String pathAndQuery, String body, Map<String, String> headers) {
        String[] parts = pathAndQuery.split("\\?", 2);
        Map<String, String> query = new HashMap<>();
        for (String pair : parts.length > 1 ? parts[1].split("&") : new String[0]) {
            query.put(pair.split("=", 2)[0], pair.split("=", 2)[1]);
        }
        ApiReply reply = api.handle(new ApiRequest(method, parts[0], query, headers, RequestBody.of(body), caller));
        Reply heard = new Reply(reply.status(), reply.headers(), text(reply.body()));
        api.routes().stream()
                .filter(route ->
                        route.method() == method && route.path().match(parts[0]).isPresent())
                .findFirst()
                .ifPresent(route -> compare(route.operation(), heard));
        return heard;
    }

    private void compare(String operation, Reply heard) {
        answered.add(operation + " " + heard.status());
        assertThat(CONTRACT.problemsOf(
                        operation, heard.status(), heard.headers().getOrDefault("content-type", ""), heard.text()))
                .as("%s replied %s %s", operation, heard.status(), heard.text())
                .isEmpty();
    }

    private static String text(ReplyBody body) {
        return switch (body) {
            case ReplyBody.Nothing() -> "";
            case ReplyBody.Text(var text) -> text;
            case ReplyBody.Streamed(var bytes) -> {
                try (InputStream in = bytes.open()) {
                    yield new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    /** Opens a case of one applicant. */
    Reply openAsylum(String number) {
        return post(STAFF, "/api/cases", """
                {"number":"%s","type":"asylum-i589","people":[
                 {"id":"applicant","role":"APPLICANT","surname":"Testova","givenNames":"Anna","dateOfBirth":"1990-04-12"}]}
                """.formatted(number));
    }

    /** Hands in a file and has it read as {@code script} says. */
    void read(String number, UploadReading reading) {
        Instant now = clock.instant();
        desk.change(new CaseNumber(number), file -> CaseChanges.receive(file, SampleUploads.of(reading.upload())));
        desk.change(new CaseNumber(number), file -> CaseChanges.recordReading(file, reading, now));
    }

    /** Checks the case as the workflow would. */
    CaseFile check(String number) {
        return desk.change(
                new CaseNumber(number),
                file -> CaseChanges.recordCheck(
                        file, rulebook.checker().check(file, rulebook.typeOf(file.type()), TODAY), NOON));
    }

    /** Seals the case as the workflow would, with {@code zip} for its package. */
    void seal(String number, String zip) throws IOException {
        CaseFile file = check(number);
        SealedPackage sealed = new SealedPackage(
                PackageId.of(file.number(), file.round()), file.round(), file.version(), "ab".repeat(64), NOON);
        blobs.keep(BlobKey.sealedPackage(sealed.id(), sealed.of()), zip.getBytes(StandardCharsets.UTF_8));
        cases.save(CaseChanges.seal(file, sealed));
    }

    /** What a reply said. */
    record Reply(int status, Map<String, String> headers, String text) {

        com.fasterxml.jackson.databind.JsonNode json() {
            return Json.tree(text.getBytes(StandardCharsets.UTF_8));
        }

        String code() {
            return json().path("code").asText();
        }

        long version() {
            return json().path("version").asLong();
        }
    }
}
