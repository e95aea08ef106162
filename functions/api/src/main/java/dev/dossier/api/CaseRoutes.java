package dev.dossier.api;

import dev.dossier.api.view.CaseView;
import dev.dossier.api.view.CaseViews;
import dev.dossier.api.view.HistoryView;
import dev.dossier.api.words.Wording;
import dev.dossier.casework.StaleCase;
import dev.dossier.domain.casefile.CaseChanges;
import dev.dossier.domain.casefile.CaseEvent;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.CaseTypeId;
import dev.dossier.domain.casefile.CaseVersion;
import dev.dossier.domain.casefile.Person;
import dev.dossier.domain.casefile.Relationship;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Cases: the list, opening one, looking at one, and its people. */
final class CaseRoutes {

    private record Opening(
            CaseNumber number,
            CaseTypeId type,
            Optional<List<Person>> people,
            Optional<List<Relationship>> relationships) {}

    private record Declaring(
            CaseVersion version, Optional<List<Person>> people, Optional<List<Relationship>> relationships) {}

    private final ApiParts parts;
    private final Wording words;
    private final Examiner examiner;
    private final CaseViews views;

    CaseRoutes(ApiParts parts, Wording words, Examiner examiner) {
        this.parts = parts;
        this.words = words;
        this.examiner = examiner;
        this.views = new CaseViews(words);
    }

    List<Route> routes() {
        return List.of(
                Route.get("listCases", "/api/cases", new CaseList(parts)::list),
                Route.of("openCase", Method.POST, "/api/cases", Permissions.INTAKE, "open cases", this::open),
                Route.get("getCase", "/api/cases/{number}", this::look),
                Route.get("getHistory", "/api/cases/{number}/history", this::history),
                Route.of(
                        "declarePeople",
                        Method.PUT,
                        "/api/cases/{number}/people",
                        Permissions.INTAKE,
                        "change the people of a case",
                        this::declare));
    }

    private ApiReply open(Call call) throws IOException {
        Opening asked = call.body(Opening.class);
        if (!parts.rulebook().caseTypes().containsKey(asked.type())) {
            throw new Refused(Problem.badRequest("There is no such type of case.", "Choose one of /api/case-types."));
        }
        People people = People.of(asked.people(), asked.relationships());
        CaseFile opened = CaseChanges.open(
                asked.number(), asked.type(), people.people(), people.relationships(), call.by(), now());
        try {
            return reply(201, parts.cases().save(opened), call)
                    .with("location", "/api/cases/" + asked.number().text());
        } catch (StaleCase e) {
            throw new Refused(Problem.conflict(
                    "case-exists",
                    "The case is there already",
                    "Another case has this number.",
                    "Look at that case, or choose another number."));
        }
    }

    private ApiReply look(Call call) {
        CaseFile file = parts.desk().get(call.caseNumber());
        boolean known = call.request().header("if-none-match").stream()
                .flatMap(tags -> List.of(tags.split(",")).stream())
                .map(tag -> tag.strip().replaceFirst("^W/", ""))
                .anyMatch(tag -> tag.equals(etag(file)) || tag.equals("*"));
        return known ? ApiReply.empty(304).with("etag", etag(file)) : reply(200, file, call);
    }

    private ApiReply history(Call call) {
        return ApiReply.json(200, HistoryView.of(parts.desk().get(call.caseNumber()), words));
    }

    private ApiReply declare(Call call) throws IOException {
        Declaring asked = call.body(Declaring.class);
        People people = People.of(asked.people(), asked.relationships());
        Instant now = now();
        CaseFile changed = parts.desk().change(call.caseNumber(), file -> {
            if (changedSince(file, asked.version())) {
                throw new Refused(Problem.conflict(
                        "stale",
                        "The people have changed",
                        "Somebody else changed the people of this case after you looked.",
                        "Look at the case as it is now, and make your change again."));
            }
            return CaseChanges.declarePeople(file, people.people(), people.relationships(), call.by(), now);
        });
        return reply(200, changed, call);
    }

    private static boolean changedSince(CaseFile file, CaseVersion seen) {
        return file.history().stream()
                .filter(entry -> entry.event() instanceof CaseEvent.PeopleChanged)
                .anyMatch(entry -> entry.version().compareTo(seen) > 0);
    }

    private ApiReply reply(int status, CaseFile file, Call call) {
        Caller caller = call.request().caller();
        CaseView view = views.of(
                examiner.examine(file),
                ruling -> caller.actingAs(Permissions.toRule(ruling)).isPresent());
        return ApiReply.json(status, view).with("etag", etag(file));
    }

    private static String etag(CaseFile file) {
        return "\"" + file.version().number() + "\"";
    }

    private Instant now() {
        return parts.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
