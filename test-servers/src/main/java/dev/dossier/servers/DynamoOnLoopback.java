package dev.dossier.servers;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A DynamoDB server in memory: dynalite, from the npm registry, in a process of its own. */
public final class DynamoOnLoopback implements AutoCloseable {

    private static final Pattern LISTENING = Pattern.compile("listening at: (http://\\S+)");

    private final Process process;
    private final URI endpoint;

    private DynamoOnLoopback(Process process, URI endpoint) {
        this.process = process;
        this.endpoint = endpoint;
    }

    /**
     * Starts the server, having it installed first if need be.
     *
     * @throws ServerNotHere if there is no Node on the PATH, or the npm registry is out of reach
     */
    public static DynamoOnLoopback open() throws ServerNotHere {
        Path program = NodePackage.DYNALITE.installed().resolve("dynalite/cli.js");
        try {
            Process process = new ProcessBuilder(
                            "node", program.toString(), "--port", "0", "--host", "127.0.0.1", "--createTableMs", "0")
                    .redirectErrorStream(true)
                    .start();
            BufferedReader said = process.inputReader();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                Matcher listening = LISTENING.matcher(line);
                if (listening.find()) {
                    URI at = URI.create(listening.group(1));
                    return new DynamoOnLoopback(process, URI.create("http://127.0.0.1:" + at.getPort()));
                }
            }
            throw new ServerNotHere("dynalite ended before it listened");
        } catch (IOException e) {
            throw new ServerNotHere("dynalite does not start: " + e.getMessage());
        }
    }

    public URI endpoint() {
        return endpoint;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
