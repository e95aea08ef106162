package dev.dossier.api;

import dev.dossier.api.view.CaseLine;
import dev.dossier.api.view.CaseListView;
import dev.dossier.api.view.CaseState;
import dev.dossier.casework.port.CaseSummary;
import dev.dossier.domain.casefile.CaseNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The list of cases, a page at a time. */
final class CaseList {

    /** How many cases one request looks at, at most, for those that pass the filter. */
    private static final int LOOK_AT = 2000;

    private static final int AT_ONCE = 200;

    private static final int MOST = 200;

    private final ApiParts parts;

    CaseList(ApiParts parts) {
        this.parts = parts;
    }

    ApiReply list(Call call) {
        int limit = call.queried("limit", Math.min(MOST, parts.limits().page()), MOST);
        String state = call.request().queried("state").orElse("all");
        Optional<CaseNumber> after = call.request().queried("after").map(CaseList::number);
        List<CaseLine> found = new ArrayList<>();
        for (int looked = 0; looked < LOOK_AT; looked += AT_ONCE) {
            List<CaseSummary> some = parts.cases().list(after, AT_ONCE);
            for (CaseSummary summary : some) {
                if (found.size() == limit) {
                    return reply(found, after);
                }
                after = Optional.of(summary.number());
                CaseLine line = CaseLine.of(summary);
                if (passes(line, state)) {
                    found.add(line);
                }
            }
            if (some.size() < AT_ONCE) {
                return reply(found, Optional.empty());
            }
        }
        return reply(found, after);
    }

    private static ApiReply reply(List<CaseLine> found, Optional<CaseNumber> next) {
        return ApiReply.json(200, new CaseListView(found, next));
    }

    private static boolean passes(CaseLine line, String state) {
        return switch (state) {
            case "all" -> true;
            case "open" -> line.state() != CaseState.SEALED;
            case "waiting" -> line.state() == CaseState.WAITING;
            case "sealed" -> line.state() == CaseState.SEALED;
            default ->
                throw new Refused(Problem.badRequest(
                        "The query's state is none of all, open, waiting and sealed.", "Choose one of these."));
        };
    }

    private static CaseNumber number(String text) {
        try {
            return new CaseNumber(text);
        } catch (IllegalArgumentException e) {
            throw new Refused(Problem.badRequest(
                    "The query's after is no case number.", "Take it from the page before, where it is called next."));
        }
    }
}
