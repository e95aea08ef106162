package dev.dossier.api;

import dev.dossier.domain.casefile.Actor;
import dev.dossier.domain.casefile.CaseChanges;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseVersion;
import dev.dossier.domain.casefile.Decision;
import dev.dossier.domain.casefile.DecisionId;
import dev.dossier.domain.casefile.RulingKind;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Ruling on findings, and taking rulings back. */
final class DecisionRoutes {

    /** The decision, and the version of the case that holds it. */
    private record Decided(DecisionId decision, CaseVersion version) {}

    private record Withdrawn(CaseVersion version) {}

    private final ApiParts parts;
    private final Deciding deciding;

    DecisionRoutes(ApiParts parts, Examiner examiner) {
        this.parts = parts;
        this.deciding = new Deciding(examiner);
    }

    List<Route> routes() {
        return List.of(
                Route.of(
                        "decide",
                        Method.POST,
                        "/api/cases/{number}/decisions",
                        Permissions.RULE,
                        "rule on findings",
                        this::decide),
                Route.of(
                        "withdrawDecision",
                        Method.DELETE,
                        "/api/cases/{number}/decisions/{decision}",
                        Permissions.RULE,
                        "take decisions back",
                        this::withdraw));
    }

    private ApiReply decide(Call call) throws IOException {
        Asked asked = call.body(Asked.class);
        Actor by = actor(call, asked.ruling());
        Instant now = now();
        CaseFile after = parts.desk().change(call.caseNumber(), file -> deciding.decide(file, asked, by, now));
        DecisionId decision = after.decisions().getLast().id();
        return ApiReply.json(201, new Decided(decision, after.version()));
    }

    private ApiReply withdraw(Call call) {
        DecisionId id = call.part("decision", text -> new DecisionId(Integer.parseInt(text)));
        Instant now = now();
        CaseFile after = parts.desk().change(call.caseNumber(), file -> {
            Decision decision = file.decisions().stream()
                    .filter(known -> known.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new Refused(
                            Problem.unknown("The case has no such decision.", "Choose one that the case page lists.")));
            return CaseChanges.withdraw(file, id, actor(call, decision.ruling().kind()), now);
        });
        return ApiReply.json(200, new Withdrawn(after.version()));
    }

    private static Actor actor(Call call, RulingKind ruling) {
        return call.request()
                .caller()
                .actingAs(Permissions.toRule(ruling))
                .orElseThrow(() -> new Refused(Problem.notAllowed("do this to a finding")));
    }

    private Instant now() {
        return parts.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
