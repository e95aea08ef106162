package dev.dossier.local.office;

import dev.dossier.api.Caller;
import dev.dossier.domain.casefile.Role;
import dev.dossier.local.engine.Observer;
import dev.dossier.local.runtime.Accounts;
import dev.dossier.local.runtime.EmbeddedRuntime;
import dev.dossier.local.runtime.HomeTaken;
import dev.dossier.local.runtime.LocalSettings;
import dev.dossier.local.web.AccessTokens;
import dev.dossier.local.web.WebServer;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** Dossier at work in a home, in this process, with its interface open on loopback. */
public final class House implements AutoCloseable {

    /** The roles that people have. */
    public static final Set<Role> PEOPLE = Set.of(Role.STAFF, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR);

    private final EmbeddedRuntime runtime;
    private final WebServer server;
    private final Doorplate plate;
    private final String token;
    private final String linkToken;
    private boolean closed;

    private House(EmbeddedRuntime runtime, WebServer server, Doorplate plate, String token, String linkToken) {
        this.runtime = runtime;
        this.server = server;
        this.plate = plate;
        this.token = token;
        this.linkToken = linkToken;
    }

    /**
     * Opens a home.
     *
     * @param port of the interface, or 0 for any that is free
     * @throws HomeTaken if another process works in it
     */
    public static House open(LocalSettings settings, int port) throws IOException {
        return open(settings, port, PEOPLE);
    }

    /**
     * Opens a home, with a link that is good for some roles only. The commands of whoever owns the home have every role.
     *
     * @throws HomeTaken if another process works in it
     */
    public static House open(LocalSettings settings, int port, Set<Role> linked) throws IOException {
        EmbeddedRuntime runtime = EmbeddedRuntime.open(settings, Observer.NOBODY);
        try {
            String token = AccessTokens.random();
            String linkToken = AccessTokens.random();
            String account = Accounts.ofProcess();
            AccessTokens tokens = new AccessTokens(
                    Map.of(token, new Caller(account, PEOPLE), linkToken, new Caller(account, linked)));
            WebServer server = WebServer.start(port, runtime.api(), tokens);
            Doorplate plate = Doorplate.put(settings.home(), server.address(), token);
            return new House(runtime, server, plate, token, linkToken);
        } catch (java.net.BindException e) {
            runtime.close();
            throw new Trouble(
                    Exit.TROUBLE,
                    "Port " + port
                            + " is taken by another program. Choose another one: --port, or 0 for any that is free.");
        } catch (IOException | RuntimeException e) {
            runtime.close();
            throw e;
        }
    }

    public EmbeddedRuntime runtime() {
        return runtime;
    }

    public Office office() {
        return Office.at(server.address(), token);
    }

    /** The link that signs in whoever opens it, with the roles that it was made for. */
    public String link() {
        return server.link(linkToken);
    }

    /** Has this house closed when the process is told to end. */
    public void closeWithProcess() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "close-house"));
    }

    /** Stops. What is kept stays, and work goes on when the home is opened again. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            plate.close();
            server.close();
            runtime.close();
        }
    }
}
