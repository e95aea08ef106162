package dev.dossier.servers;

import com.amazonaws.services.lambda.runtime.LambdaRuntime;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/**
 * Invokes a function as Lambda does: in a process of its own, through AWS's own runtime client for Java, which loads
 * the handler by its name and reports failures by theirs. Linux only, because that client is.
 */
public final class LambdaOnLoopback {

    /** What came of an invocation, with everything that the process wrote to its outputs. */
    public sealed interface Outcome {

        String log();

        record Reply(JsonNode reply, String log) implements Outcome {}

        /**
         * The function failed.
         *
         * @param type as workflows catch it
         */
        record Failure(String type, String message, String log) implements Outcome {}
    }

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int PATIENCE_SECONDS = 60;

    private LambdaOnLoopback() {}

    /** True where the runtime client runs. */
    public static boolean isHere() {
        return System.getProperty("os.name").equals("Linux");
    }

    /**
     * Invokes {@code handler} once.
     *
     * @param handler the full name of its class
     * @param task a folder laid out as Lambda unpacks a function's archive: classes, and jars in {@code lib/}
     * @param settings environment variables besides those that Lambda always sets
     */
    public static Outcome invoke(String handler, Path task, Map<String, String> settings, byte[] event)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile("lambda-", ".log");
        try (LambdaRuntimeApi api = new LambdaRuntimeApi(event)) {
            Process process = start(handler, task, settings, api.address(), log);
            try {
                LambdaRuntimeApi.Said said = api.said().poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                return outcome(said, process, log);
            } finally {
                process.destroyForcibly();
                process.waitFor();
            }
        } finally {
            Files.delete(log);
        }
    }

    private static Outcome outcome(LambdaRuntimeApi.@Nullable Said said, Process process, Path log) throws IOException {
        String text = Files.readString(log, StandardCharsets.UTF_8);
        if (said == null) {
            String how = process.isAlive() ? "Sandbox.Timedout" : "Runtime.ExitError";
            return new Outcome.Failure(how, "the process said nothing", text);
        }
        JsonNode json = MAPPER.readTree(said.text());
        if (said.kind().equals("response")) {
            return new Outcome.Reply(json, text);
        }
        return new Outcome.Failure(
                json.path("errorType").asText(), json.path("errorMessage").asText(), text);
    }

    private static Process start(String handler, Path task, Map<String, String> settings, String api, Path log)
            throws IOException {
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath(task),
                AWSLambda.class.getName(),
                handler);
        java.environment().keySet().removeIf(name -> name.startsWith("AWS_") || name.equals("JAVA_TOOL_OPTIONS"));
        java.environment().putAll(settings);
        java.environment().put("AWS_LAMBDA_RUNTIME_API", api);
        java.environment().put("LAMBDA_TASK_ROOT", task.toString());
        java.environment().put("AWS_LAMBDA_FUNCTION_NAME", "on-loopback");
        return java.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    /** The runtime client's jars, then the archive's classes, then its jars by name. */
    private static String classPath(Path task) throws IOException {
        Stream<String> runtime = Stream.of(
                        AWSLambda.class, LambdaRuntime.class, serializers(), SdkInternalThreadLocal.class)
                .map(LambdaOnLoopback::jarOf);
        try (Stream<Path> lib =
                Files.isDirectory(task.resolve("lib")) ? Files.list(task.resolve("lib")) : Stream.of()) {
            List<String> jars = lib.map(Path::toString).sorted().toList();
            return Stream.of(runtime, Stream.of(task.toString()), jars.stream())
                    .flatMap(part -> part)
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    private static Class<?> serializers() {
        return com.amazonaws.services.lambda.runtime.serialization.PojoSerializer.class;
    }

    private static String jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath()).getPath();
    }
}
