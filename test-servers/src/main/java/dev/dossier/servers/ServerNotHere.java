package dev.dossier.servers;

/** A server cannot be had on this machine. The message says why and how to have it; tests skip with it. */
public final class ServerNotHere extends Exception {

    private static final long serialVersionUID = 1;

    public ServerNotHere(String message) {
        super(message);
    }
}
