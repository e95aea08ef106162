package dev.dossier.aws;

import java.io.IOException;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * A call to AWS went wrong. Says which service, how it answered and under which request number; never what the call was
 * about, and it carries no cause, because AWS's own messages quote keys and with them names of files.
 */
final class ServiceTrouble extends IOException {

    private static final long serialVersionUID = 1;

    ServiceTrouble(String service, SdkException trouble) {
        super(message(service, trouble));
        setStackTrace(trouble.getStackTrace());
    }

    ServiceTrouble(String service, String code) {
        super(service + " answered " + code);
    }

    private static String message(String service, SdkException trouble) {
        if (trouble instanceof AwsServiceException answer && answer.awsErrorDetails() != null) {
            return service + " answered " + answer.statusCode() + " "
                    + answer.awsErrorDetails().errorCode() + ", request " + answer.requestId();
        }
        return service + " could not be reached (" + trouble.getClass().getSimpleName() + ")";
    }
}
