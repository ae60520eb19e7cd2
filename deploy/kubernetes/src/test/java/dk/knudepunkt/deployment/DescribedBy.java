package dk.knudepunkt.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** A JSON Schema of this module; README.md beside the schemas says where each is from. */
record DescribedBy(String schema) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What is wrong with a document; nothing where it is right. */
    List<String> complaints(JsonNode document) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(), InputFormat.JSON)
                .validate(document.toString(), InputFormat.JSON)
                .stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    /** Whatever dialect it names, its words are of the default one. */
    private String text() {
        try (var file = DescribedBy.class.getResourceAsStream("/schemas/" + schema + ".json")) {
            var text = (ObjectNode) JSON.readTree(Objects.requireNonNull(file, schema));
            text.remove("$schema");
            return text.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
