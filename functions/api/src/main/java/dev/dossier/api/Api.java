package dev.dossier.api;

import dev.dossier.api.words.Wording;
import dev.dossier.casework.Away;
import dev.dossier.casework.CaseUnknown;
import dev.dossier.casework.StaleCase;
import dev.dossier.domain.casefile.Actor;
import dev.dossier.json.NotJson;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** Answers requests: finds the route, asks whether the caller may, and turns failures into problems. */
public final class Api {

    private final List<Route> routes;
    private final ApiParts parts;

    public Api(ApiParts parts) {
        this.parts = parts;
        Wording words = Wording.english();
        Examiner examiner = new Examiner(parts.rulebook(), parts.clock());
        this.routes = Stream.of(
                        new OfficeRoutes(parts, words).routes(),
                        new CaseRoutes(parts, words, examiner).routes(),
                        new UploadRoutes(parts).routes(),
                        new DecisionRoutes(parts, examiner).routes(),
                        new PageRoutes(parts).routes(),
                        new PackageRoutes(parts).routes())
                .flatMap(List::stream)
                .toList();
    }

    List<Route> routes() {
        return routes;
    }

    /** The reply to {@code request}; failures are replies, too. */
    public ApiReply handle(ApiRequest request) {
        TreeSet<String> others = new TreeSet<>();
        for (Route route : routes) {
            Optional<Map<String, String>> captured = route.path().match(request.path());
            if (captured.isPresent() && route.method() == request.method()) {
                return answer(route, request, captured.get());
            }
            captured.ifPresent(match -> others.add(route.method().name()));
        }
        return others.isEmpty() ? nothingHere() : wrongMethod(String.join(", ", others));
    }

    private ApiReply answer(Route route, ApiRequest request, Map<String, String> captured) {
        Optional<Actor> by = request.caller().actingAs(route.allowed());
        if (by.isEmpty()) {
            return Problem.notAllowed(route.what()).reply();
        }
        try {
            return route.handler().answer(new Call(request, captured, by.get(), parts.limits()));
        } catch (Refused e) {
            return e.problem().reply();
        } catch (NotJson e) {
            return Problem.badRequest(
                            String.valueOf(e.getMessage()) + ".", "Compare with openapi.yaml, and send again.")
                    .reply();
        } catch (CaseUnknown e) {
            return Problem.unknown("No case has this number.", "Look for it in the list of cases, or open it.")
                    .reply();
        } catch (StaleCase e) {
            return stale().reply();
        } catch (Away e) {
            return (isFull(e) ? full() : away()).reply().with("retry-after", "5");
        } catch (IOException | RuntimeException e) {
            return isFull(e) ? full().reply().with("retry-after", "5") : broken(route, e);
        }
    }

    private ApiReply broken(Route route, Exception e) {
        String incident = UUID.randomUUID().toString().substring(0, 8);
        parts.incidents().note(incident, route.operation(), e);
        return new Problem(
                        500,
                        "broken",
                        "Something broke",
                        "Dossier failed to answer. It is noted as incident " + incident + ".",
                        "Try again; if it happens again, tell the engineers the name of the incident.")
                .reply();
    }

    private static Problem stale() {
        return Problem.conflict(
                "stale",
                "The case has changed",
                "Others changed the case again and again while this was being done.",
                "Look at the case as it is now, and try again.");
    }

    private static Problem away() {
        return new Problem(
                503,
                "away",
                "Not available for the moment",
                "Something that Dossier needs is away for the moment.",
                "Wait a few seconds and try again.");
    }

    /** True if the system or SQLite says that a disk is full; both say it in words only. */
    private static boolean isFull(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String said = String.valueOf(cause.getMessage());
            if (said.contains("No space left") || said.contains("SQLITE_FULL")) {
                return true;
            }
        }
        return false;
    }

    private static Problem full() {
        return new Problem(
                503,
                "away",
                "Not available for the moment",
                "The disk of Dossier is full. Nothing that was kept is lost.",
                "Make room on the disk, and try again.");
    }

    private static ApiReply nothingHere() {
        return Problem.unknown("There is nothing under this address.", "Compare the address with openapi.yaml.")
                .reply();
    }

    private static ApiReply wrongMethod(String allowed) {
        return new Problem(
                        405,
                        "wrong-method",
                        "Wrong method",
                        "This address answers " + allowed + " only.",
                        "Compare the request with openapi.yaml.")
                .reply()
                .with("allow", allowed);
    }
}
