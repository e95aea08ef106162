package dev.dossier.local.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dossier.local.asl.Definition;
import dev.dossier.local.asl.Interpreter;
import dev.dossier.local.asl.StateMachine;
import dev.dossier.local.store.Sql;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/**
 * The state machines: those that new executions are started with, by name, and those that running executions were
 * started with, by the digest of their definition.
 */
final class Machines {

    /** A state machine as its file defines it, and how to go through it. */
    record Known(String digest, String body, StateMachine machine, Interpreter interpreter) {}

    private final Map<String, String> called;
    private final RandomGenerator random;
    private final Map<String, Known> current = new ConcurrentHashMap<>();
    private final Map<String, Known> byDigest = new ConcurrentHashMap<>();

    Machines(Map<String, byte[]> definitions, Map<String, String> called, RandomGenerator random) {
        this.called = Map.copyOf(called);
        this.random = random;
        definitions.forEach((name, body) -> current.put(name, known(name, new String(body, UTF_8))));
    }

    private Known known(String name, String body) {
        StateMachine machine = Definition.read(name, body.getBytes(UTF_8), called);
        Known known = new Known(digest(name, body), body, machine, new Interpreter(machine, random));
        byDigest.put(known.digest(), known);
        return known;
    }

    /** The machine that a new execution is started with. */
    Optional<Known> current(String name) {
        return Optional.ofNullable(current.get(name));
    }

    /** Keeps the definition with the execution that is started with it. */
    static void keep(Connection c, Known known) throws SQLException {
        Sql.update(
                c,
                "INSERT INTO definition (digest, machine, body) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                known.digest(),
                known.machine().name(),
                known.body());
    }

    /** Reads the definitions that running executions were started with and that the files no longer hold. */
    Integer recall(Connection c) throws SQLException {
        record Kept(String digest, String machine, String body) {}
        for (Kept kept : Sql.all(
                c,
                "SELECT digest, machine, body FROM definition"
                        + " WHERE digest IN (SELECT definition FROM execution WHERE status = 'RUNNING')",
                row -> new Kept(row.getString(1), row.getString(2), row.getString(3)))) {
            if (!byDigest.containsKey(kept.digest())) {
                known(kept.machine(), kept.body());
            }
        }
        return byDigest.size();
    }

    /** The machine that {@code run} was started with. */
    Known of(Run run) {
        Known known = byDigest.get(run.definition());
        if (known == null) {
            throw new IllegalStateException("The definition of " + run.arn() + " is gone");
        }
        return known;
    }

    private static String digest(String name, String body) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(name.getBytes(UTF_8));
            sha256.update((byte) 0);
            return HexFormat.of().formatHex(sha256.digest(body.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
