package dev.dossier.local.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dossier.api.view.CaseView;
import dev.dossier.api.view.FindingView;
import dev.dossier.domain.casefile.RulingKind;
import dev.dossier.local.office.Rulings;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a person says about a finding; one of these. */
final class Verdict {

    @Option(names = "--accept", required = true, description = "It is right as it stands.")
    private boolean accept;

    @Option(names = "--correct", required = true, paramLabel = "VALUE", description = "The page says this instead.")
    private @Nullable String correct;

    @Option(names = "--illegible", required = true, description = "Nobody can read it, and a new scan would not help.")
    private boolean illegible;

    @Option(names = "--send-back", required = true, description = "The page must be scanned again.")
    private boolean sendBack;

    @Option(
            names = "--assign",
            required = true,
            split = ",",
            paramLabel = "PERSON",
            description = "The paper belongs to these people of the case, by id; - means to nobody.")
    private @Nullable List<String> assign;

    @Option(names = "--waive", required = true, description = "The requirement need not be met in this case.")
    private boolean waive;

    RulingKind kind() {
        if (accept) {
            return RulingKind.ACCEPT;
        }
        if (illegible) {
            return RulingKind.ILLEGIBLE;
        }
        if (sendBack) {
            return RulingKind.SEND_BACK;
        }
        if (waive) {
            return RulingKind.WAIVE;
        }
        return correct != null ? RulingKind.CORRECT : RulingKind.ASSIGN;
    }

    /** The request that says this about {@code finding}. */
    ObjectNode about(CaseView view, FindingView finding, String reason) {
        ObjectNode asked = Rulings.asked(view, finding, kind(), reason);
        if (correct != null) {
            asked.put("value", correct);
        }
        if (assign != null) {
            var people = asked.putArray("people");
            assign.stream().filter(id -> !id.equals("-")).forEach(people::add);
        }
        return asked;
    }
}
