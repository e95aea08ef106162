package dev.dossier.local.office;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dossier.api.view.CaseView;
import dev.dossier.api.view.FindingView;
import dev.dossier.domain.casefile.RulingKind;

/** How decisions are asked for. */
public final class Rulings {

    private Rulings() {}

    /**
     * The request that rules on {@code finding} as it stands in {@code view}.
     *
     * @param reason left out if it is blank
     */
    public static ObjectNode asked(CaseView view, FindingView finding, RulingKind kind, String reason) {
        ObjectNode asked = JsonNodeFactory.instance.objectNode();
        asked.put("version", view.version().number());
        asked.put("finding", finding.key().text());
        asked.put("ruling", kind.name());
        if (!reason.isBlank()) {
            asked.put("reason", reason);
        }
        return asked;
    }
}
