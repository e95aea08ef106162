package dev.dossier.serveapi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.api.Api;
import dev.dossier.api.ApiLimits;
import dev.dossier.api.ApiParts;
import dev.dossier.aws.Cloud;
import dev.dossier.aws.Doorway;
import java.util.Optional;

/** The doorway of {@link Api}: answers API Gateway's HTTP API. Files come and go by signed addresses, not through here. */
public final class ServeApiHandler extends Doorway<JsonNode, HttpReply> {

    public ServeApiHandler() {
        this(Cloud.here());
    }

    ServeApiHandler(Cloud cloud) {
        this(new Api(new ApiParts(
                cloud.cases(),
                cloud.blobs(),
                cloud.rulebook(),
                cloud.uploadGate(),
                Optional.empty(),
                cloud.downloads(),
                new VerifyPackage(cloud.workshop()),
                cloud.incidents(),
                ApiLimits.of(cloud.settings()),
                cloud.clock())));
    }

    ServeApiHandler(Api api) {
        super("serve-api", new Serve(api));
    }
}
