package dev.dossier.api;

import dev.dossier.json.Json;

/**
 * Why a request was not done, as RFC 9457 spells it, without personal data.
 *
 * @param code stable, lower case with hyphens
 * @param title the same for every problem of this code
 * @param detail what broke this time
 * @param next what to do about it
 */
public record Problem(int status, String code, String title, String detail, String next) {

    private record Spelled(String type, String code, String title, int status, String detail, String next) {}

    /** Whoever asks did not say who they are, or the server does not know them. */
    public static Problem notSignedIn() {
        return new Problem(
                401,
                "not-signed-in",
                "Not signed in",
                "The request carries no access token that is valid here.",
                "Open the link that Dossier printed when it started, or sign in again.");
    }

    static Problem notAllowed(String what) {
        return new Problem(
                403,
                "not-allowed",
                "Not allowed",
                "Your account may not " + what + ".",
                "Ask somebody who may, or ask for the role.");
    }

    static Problem unknown(String what, String next) {
        return new Problem(404, "unknown", "Not found", what, next);
    }

    static Problem badRequest(String detail, String next) {
        return new Problem(400, "bad-request", "The request cannot be understood", detail, next);
    }

    static Problem conflict(String code, String title, String detail, String next) {
        return new Problem(409, code, title, detail, next);
    }

    /** More bytes than are taken. */
    public static Problem tooLarge(long limit) {
        return new Problem(
                413,
                "too-large",
                "Too large",
                "At most " + limit + " bytes are taken here.",
                "Split the file into smaller ones, for instance one for each paper.");
    }

    /** The reply that says so. */
    public ApiReply reply() {
        Spelled spelled = new Spelled("urn:dossier:problem:" + code, code, title, status, detail, next);
        return new ApiReply(status, java.util.Map.of(), new ReplyBody.Text(Json.line(spelled)))
                .with("content-type", "application/problem+json")
                .with("cache-control", "no-store");
    }
}
