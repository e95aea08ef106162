package dev.dossier.aws;

import dev.dossier.servers.DynamoOnLoopback;
import dev.dossier.servers.ServerNotHere;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Hands tests a client of one DynamoDB server on loopback, or skips them with the reason why there is none. */
final class DynamoServer implements ParameterResolver {

    /** The server of this run of tests, ended with it. */
    private record Running(DynamoOnLoopback server, DynamoDbClient client) implements AutoCloseable {
        @Override
        public void close() {
            client.close();
            server.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == DynamoDbClient.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(DynamoServer.class))
                .computeIfAbsent(Running.class, type -> start(), Running.class)
                .client();
    }

    private static Running start() {
        try {
            DynamoOnLoopback server = DynamoOnLoopback.open();
            return new Running(
                    server,
                    Clients.at(server.endpoint(), DynamoDbClient.builder()).build());
        } catch (ServerNotHere e) {
            throw new TestAbortedException(e.getMessage());
        }
    }
}
