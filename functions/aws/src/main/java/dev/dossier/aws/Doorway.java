package dev.dossier.aws;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.dossier.casework.Step;
import dev.dossier.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.logging.LogManager;

/**
 * A Lambda function's door: reads the event, runs the step behind it, writes the reply, and logs one line. Failures that
 * the workflow knows leave as they are, because Lambda reports them by the name of their class; any other leaves as
 * {@link StepFailed}, which keeps the places in the code and drops the messages.
 *
 * @param <I> what the step is asked
 * @param <O> what it replies
 */
public abstract class Doorway<I, O> implements RequestStreamHandler {

    static {
        // Libraries warn about what they read, and what they read is somebody's papers.
        LogManager.getLogManager().reset();
    }

    private final Step<I, O> step;
    private final CallLog log;

    /**
     * A door before {@code step}.
     *
     * @param name the name of the function, as in {@code check-case}
     */
    protected Doorway(String name, Step<I, O> step) {
        this(name, step, System.out);
    }

    Doorway(String name, Step<I, O> step, PrintStream log) {
        this.step = step;
        this.log = new CallLog(name, log);
    }

    @Override
    public final void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        byte[] event = in.readAllBytes();
        CallLog.Call call = log.begin(Json.tree(event), context.getAwsRequestId());
        try {
            O reply = step.run(Json.read(event, step.request()));
            out.write(Json.bytes(reply));
            call.done();
        } catch (RuntimeException e) {
            call.ended(e);
            throw StepFailed.unlessKnown(e);
        } catch (Error e) {
            call.ended(e);
            throw e;
        }
    }
}
