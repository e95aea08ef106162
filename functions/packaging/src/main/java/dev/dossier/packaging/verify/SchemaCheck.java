package dev.dossier.packaging.verify;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.dossier.json.Json;
import dev.dossier.workflows.Workflows;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Holds a JSON text against a published schema. */
final class SchemaCheck {

    static final SchemaCheck CASE = new SchemaCheck("case");
    static final SchemaCheck AUDIT = new SchemaCheck("audit");

    private static final int MOST = 20;

    private final Schema schema;

    private SchemaCheck(String name) {
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new String(Workflows.schema(name), StandardCharsets.UTF_8));
    }

    /** The first problems of {@code text}, each with its place; none repeats what stands there. */
    List<Problem> problemsOf(String path, byte[] text) {
        return schema.validate(Json.tree(text)).stream()
                .map(error -> new Problem(
                        "schema-broken",
                        (path + " " + error.getInstanceLocation()).strip(),
                        "The text does not fit the published schema (" + error.getKeyword()
                                + "). Ask the sender for a package of a format that this program knows."))
                .distinct()
                .limit(MOST)
                .toList();
    }
}
