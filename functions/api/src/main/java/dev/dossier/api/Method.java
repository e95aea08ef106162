package dev.dossier.api;

/** What a request wants done. A server answers HEAD as GET and leaves the body out. */
public enum Method {
    GET,
    POST,
    PUT,
    DELETE
}
