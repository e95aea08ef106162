package dev.dossier.casework.port;

/** A credential that wakes one sleeping execution; never logged. */
public record WakeToken(String secret) {

    @Override
    public String toString() {
        return "WakeToken[hidden]";
    }
}
