package dev.dossier.api;

import dev.dossier.casework.CaseUnknown;
import dev.dossier.domain.casefile.Actor;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Function;

/**
 * A request on its way to a route.
 *
 * @param captured what stood in the path in the place of names
 * @param by the caller in the role that lets them ask this
 */
record Call(ApiRequest request, Map<String, String> captured, Actor by, ApiLimits limits) {

    /** The case in the path. A number that no case can have is a case that nobody knows. */
    CaseNumber caseNumber() {
        try {
            return new CaseNumber(part("number"));
        } catch (IllegalArgumentException e) {
            throw new CaseUnknown();
        }
    }

    /** The part of the path called {@code name}, understood by {@code read}; what it refuses is not found. */
    <T> T part(String name, Function<String, T> read) {
        try {
            return read.apply(part(name));
        } catch (IllegalArgumentException e) {
            throw new Refused(Problem.unknown("There is nothing under this address.", "Go back to the case."));
        }
    }

    private String part(String name) {
        String part = captured.get(name);
        if (part == null) {
            throw new IllegalStateException("The route has no part called " + name);
        }
        return part;
    }

    /** The JSON body as a {@code type}; errors say where it does not fit. */
    <T> T body(Class<T> type) throws IOException {
        try (InputStream in = request.body().open()) {
            byte[] text = in.readNBytes(limits.jsonBytes() + 1);
            if (text.length > limits.jsonBytes()) {
                throw new Refused(Problem.tooLarge(limits.jsonBytes()));
            }
            return Json.read(text, type);
        }
    }

    /** A whole number in the query, from 1 to {@code most}. */
    int queried(String name, int otherwise, int most) {
        return request.queried(name)
                .map(text -> {
                    if (!text.matches("\\d{1,6}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > most) {
                        throw new Refused(Problem.badRequest(
                                "The query's " + name + " is not a whole number from 1 to " + most + ".",
                                "Leave it out, or give such a number."));
                    }
                    return Integer.parseInt(text);
                })
                .orElse(otherwise);
    }
}
