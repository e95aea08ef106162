package dev.dossier.wakecase;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.aws.CallLog;
import dev.dossier.aws.CaseItem;
import dev.dossier.casework.CaseUnknown;
import dev.dossier.casework.Step;
import dev.dossier.casework.WakeCase;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.CaseVersion;
import dev.dossier.json.Json;
import java.util.ArrayList;
import java.util.List;

/**
 * Answers a batch of changes one by one. A change that cannot be answered now is reported, and Lambda brings it and all
 * after it again; so one case that gives trouble does not keep the others of its batch from waking.
 */
final class FollowChanges implements Step<JsonNode, FollowChanges.Reply> {

    /** What came of a batch, in Lambda's words. */
    record Reply(List<Failure> batchItemFailures) {}

    /**
     * A change to be brought again.
     *
     * @param itemIdentifier its sequence number in the stream
     */
    record Failure(String itemIdentifier) {}

    private final WakeCase step;
    private final CallLog log;

    FollowChanges(WakeCase step, CallLog log) {
        this.step = step;
        this.log = log;
    }

    @Override
    public Class<JsonNode> request() {
        return JsonNode.class;
    }

    @Override
    public Reply run(JsonNode event) {
        List<Failure> failures = new ArrayList<>();
        for (JsonNode change : event.path("Records")) {
            JsonNode item = change.path("dynamodb").path("NewImage");
            // Wake-up calls that were left or taken away, and removed cases, are no changes to answer.
            if (text(item, CaseItem.WRITE).equals(CaseItem.CHANGED) && !isAnswered(change, item)) {
                failures.add(new Failure(
                        change.path("dynamodb").path("SequenceNumber").asText()));
            }
        }
        return new Reply(failures);
    }

    private boolean isAnswered(JsonNode change, JsonNode item) {
        CaseVersion version =
                new CaseVersion(item.path(CaseItem.VERSION).path("N").asLong());
        WakeCase.Request request = new WakeCase.Request(new CaseNumber(text(item, CaseItem.NUMBER)), version);
        CallLog.Call call =
                log.begin(Json.treeOf(request), change.path("eventID").asText());
        try {
            step.run(request);
            call.done();
            return true;
        } catch (CaseUnknown e) {
            call.ended(e);
            return true; // removed since: there is nobody left to wake
        } catch (RuntimeException e) {
            call.ended(e);
            return false;
        }
    }

    private static String text(JsonNode item, String attribute) {
        return item.path(attribute).path("S").asText();
    }
}
