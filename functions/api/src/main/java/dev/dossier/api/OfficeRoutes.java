package dev.dossier.api;

import dev.dossier.api.words.Wording;
import dev.dossier.domain.casefile.CaseType;
import dev.dossier.domain.casefile.CaseTypeId;
import dev.dossier.domain.casefile.RequirementTemplate;
import dev.dossier.domain.casefile.Role;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** What is true of the office as a whole: who asks, which types of case there are, and this contract. */
final class OfficeRoutes {

    private record Me(String account, SortedSet<Role> roles, long uploadBytes) {}

    private record Types(List<Type> caseTypes) {}

    private record Type(CaseTypeId id, String title, List<Asked> checklist) {}

    private record Asked(String title, List<String> alternatives, boolean waivable) {}

    private final ApiParts parts;
    private final Wording words;

    OfficeRoutes(ApiParts parts, Wording words) {
        this.parts = parts;
        this.words = words;
    }

    List<Route> routes() {
        return List.of(
                Route.get("whoAmI", "/api/me", this::me),
                Route.get("listCaseTypes", "/api/case-types", this::caseTypes),
                Route.get("getContract", "/api/openapi.yaml", this::contract));
    }

    private ApiReply me(Call call) {
        Caller caller = call.request().caller();
        return ApiReply.json(
                200,
                new Me(
                        caller.account(),
                        new TreeSet<>(caller.roles()),
                        parts.limits().uploadBytes()));
    }

    private ApiReply caseTypes(Call call) {
        List<Type> types = parts.rulebook().caseTypes().values().stream()
                .sorted(Comparator.comparing(CaseType::title))
                .map(type -> new Type(
                        type.id(),
                        type.title(),
                        type.requirements().stream().map(this::asked).toList()))
                .toList();
        return ApiReply.json(200, new Types(types));
    }

    private Asked asked(RequirementTemplate template) {
        return new Asked(
                template.title(),
                template.alternatives().stream().map(words::papers).toList(),
                template.waivable());
    }

    private ApiReply contract(Call call) throws IOException {
        try (InputStream in = OfficeRoutes.class.getResourceAsStream("openapi.yaml")) {
            String text = new String(
                    Objects.requireNonNull(in, "openapi.yaml is packed with this class")
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            return new ApiReply(200, Map.of("content-type", "application/yaml"), new ReplyBody.Text(text));
        }
    }
}
