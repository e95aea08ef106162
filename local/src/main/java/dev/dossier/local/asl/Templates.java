package dev.dossier.local.asl;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.local.asl.DefinitionRefused.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads templates, and complains about every expression in them that cannot be used. */
final class Templates {

    private Templates() {}

    static Template read(JsonNode json, String path, List<Problem> problems) {
        if (json.isObject()) {
            Map<String, Template> fields = new LinkedHashMap<>();
            json.properties()
                    .forEach(field ->
                            fields.put(field.getKey(), read(field.getValue(), path + "/" + field.getKey(), problems)));
            return new Template.Fields(fields);
        }
        if (json.isArray()) {
            List<Template> elements = new ArrayList<>();
            for (int i = 0; i < json.size(); i++) {
                elements.add(read(json.get(i), path + "/" + i, problems));
            }
            return new Template.Elements(elements);
        }
        if (json.isTextual() && Template.query(json.textValue()).isPresent()) {
            Query query = Template.query(json.textValue()).get();
            String complaint = query.complaint();
            if (!complaint.isEmpty()) {
                problems.add(new Problem(path, complaint));
            }
            return new Template.Expression(query);
        }
        return new Template.Constant(json);
    }
}
