package dev.dossier.workflows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Hands out the data files of this room. */
public final class Workflows {

    /** The way of one round of a case. */
    public static final String CASE = "case";

    /** Reading one upload. */
    public static final String READ_UPLOAD = "read-upload";

    /** The case types that come with Dossier. */
    public static final List<String> CASE_TYPES = List.of("family-reunification", "asylum-i589");

    private Workflows() {}

    /** The definition of a state machine in Amazon States Language, with {@code ${name}} for what it calls. */
    public static byte[] stateMachine(String name) {
        return resource(name + ".asl.json");
    }

    public static byte[] caseType(String name) {
        return resource("case-types/" + name + ".json");
    }

    /** Which fields papers of each type must show. */
    public static byte[] documentTypes() {
        return resource("document-types.json");
    }

    /** The JSON Schema (2020-12) called {@code name}, as in {@code case}. */
    public static byte[] schema(String name) {
        return resource("schemas/" + name + ".schema.json");
    }

    private static byte[] resource(String path) {
        try (InputStream in = Workflows.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
