package dev.dossier.aws;

import dev.dossier.casework.Away;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;

/** The services as ports speak of them: reached, or away. */
enum Aws {
    DYNAMODB("The table of cases"),
    STEP_FUNCTIONS("The workflow service"),
    EVENTBRIDGE("The event bus"),
    S3("The store of files");

    private final String what;

    Aws(String what) {
        this.what = what;
    }

    /**
     * What {@code call} returns.
     *
     * @throws Away if the service cannot be reached, or answers with anything that the call does not know
     */
    <T> T reach(Supplier<T> call) {
        try {
            return call.get();
        } catch (SdkException e) {
            throw away(new ServiceTrouble(name(), e));
        }
    }

    Away away(ServiceTrouble trouble) {
        return new Away(what, trouble);
    }

    ServiceTrouble trouble(SdkException e) {
        return new ServiceTrouble(name(), e);
    }
}
