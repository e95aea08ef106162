package dev.dossier.local.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.dossier.api.Api;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves the console and the interface on loopback, each request on a thread of its own. */
public final class WebServer implements AutoCloseable {

    /** How long requests that are under way may still take when the server stops, in seconds. */
    private static final int GRACE = 2;

    static {
        // Without it, the head and the body of a reply wait for each other's acknowledgement, 40 ms each time.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Hosts hosts;
    private final ApiDoor api;
    private final ConsoleFiles console = new ConsoleFiles();

    private WebServer(HttpServer server, Api api, AccessTokens tokens) {
        this.server = server;
        this.hosts = new Hosts(server.getAddress().getPort());
        this.api = new ApiDoor(api, tokens);
    }

    /**
     * Begins to serve.
     *
     * @param port from 1 to 65,535, or 0 for any that is free
     * @throws IOException if the port is taken
     */
    public static WebServer start(int port, Api api, AccessTokens tokens) throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        WebServer server = new WebServer(http, api, tokens);
        http.createContext("/", server::handle);
        http.setExecutor(server.threads);
        http.start();
        return server;
    }

    /** Where the console is, as in {@code http://127.0.0.1:8088/}. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** The link that signs in whoever opens it: the token stands in its fragment, which browsers do not send. */
    public String link(String token) {
        return address() + "#token=" + token;
    }

    /** A reply that ends well leaves the connection open for the next request. */
    private void handle(HttpExchange exchange) throws IOException {
        try {
            answer(exchange);
        } catch (IOException | RuntimeException e) {
            exchange.close(); // whoever asked has gone, or gets half a reply that they can tell from a whole one
            throw e;
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        SecurityHeaders.set(exchange.getResponseHeaders());
        if (!hosts.isOurs(exchange.getRequestHeaders().getFirst("Host"))) {
            Replies.text(exchange, 421, "This server answers on loopback only.");
        } else if (ApiDoor.isFor(exchange)) {
            api.answer(exchange);
        } else {
            console.answer(exchange);
        }
    }

    /** Lets requests that are under way end, and stops. */
    @Override
    public void close() {
        server.stop(GRACE);
        threads.shutdown();
    }
}
