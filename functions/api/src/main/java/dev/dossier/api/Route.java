package dev.dossier.api;

import dev.dossier.domain.casefile.Role;
import java.io.IOException;
import java.util.Set;

/**
 * One thing that can be asked.
 *
 * @param operation its name in {@code openapi.yaml}
 * @param allowed who may ask it
 * @param what what it does, to say to those who may not
 */
record Route(String operation, Method method, PathPattern path, Set<Role> allowed, String what, Handler handler) {

    /** Answers a request that has come to the right place from somebody who may ask. */
    @FunctionalInterface
    interface Handler {
        ApiReply answer(Call call) throws IOException;
    }

    static Route get(String operation, String path, Handler handler) {
        return new Route(operation, Method.GET, new PathPattern(path), Permissions.READ, "read cases", handler);
    }

    static Route of(String operation, Method method, String path, Set<Role> allowed, String what, Handler handler) {
        return new Route(operation, method, new PathPattern(path), allowed, what, handler);
    }
}
