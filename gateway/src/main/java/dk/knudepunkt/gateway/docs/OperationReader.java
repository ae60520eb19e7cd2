package dk.knudepunkt.gateway.docs;

import com.fasterxml.jackson.databind.JsonNode;
import dk.knudepunkt.gateway.docs.OperationDoc.Answer;
import dk.knudepunkt.gateway.docs.OperationDoc.Body;
import dk.knudepunkt.gateway.docs.OperationDoc.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes of an operation of the merged document what its page shows. */
final class OperationReader {

    private static final String JSON = "application/json";
    private static final String FIRST_REFUSAL = "400";

    private static final String ANY_ID = "0198c0de-0000-7000-8000-000000000001";

    private final JsonNode document;
    private final SchemaReader schemas;

    OperationReader(JsonNode document) {
        this.document = document;
        this.schemas = new SchemaReader(document);
    }

    OperationDoc read(ApiIndex.Line line, ApiIndex.Group group, JsonNode operation) {
        var sent = body(operation.path("requestBody"));
        return new OperationDoc(
                line,
                group,
                operation
                        .path("description")
                        .asText()
                        .lines()
                        .filter(text -> !text.isBlank())
                        .toList(),
                operation.path("parameters").valueStream().map(this::parameter).toList(),
                sent,
                answers(operation)
                        .filter(answer -> answer.getKey().compareTo(FIRST_REFUSAL) < 0)
                        .map(answer -> answer(answer.getKey(), answer.getValue()))
                        .toList(),
                answers(operation)
                        .filter(answer -> answer.getKey().compareTo(FIRST_REFUSAL) >= 0)
                        .map(answer -> new Refusal(
                                answer.getKey(),
                                answer.getValue().path("description").asText()))
                        .toList(),
                command(line, operation, sent));
    }

    private static Stream<Map.Entry<String, JsonNode>> answers(JsonNode operation) {
        return operation.path("responses").propertyStream();
    }

    private DocField parameter(JsonNode parameter) {
        return new DocField(
                parameter.path("name").asText(),
                parameter.path("in").asText() + ": " + schemas.type(parameter.path("schema")),
                parameter.path("required").asBoolean(),
                parameter.path("description").asText());
    }

    private Answer answer(String status, JsonNode answer) {
        var headers = answer.path("headers")
                .propertyStream()
                .filter(header -> !header.getValue().has("$ref"))
                .map(header -> new DocField(
                        header.getKey(),
                        schemas.type(header.getValue().path("schema")),
                        true,
                        header.getValue().path("description").asText()))
                .toList();
        return new Answer(status, answer.path("description").asText(), headers, body(answer));
    }

    private @Nullable Body body(JsonNode holder) {
        var content = holder.path("content");
        if (content.isEmpty()) {
            return null;
        }
        var types = String.join(
                ", ", content.propertyStream().map(Map.Entry::getKey).toList());
        var schema = content.path(JSON).path("schema");
        return schema.isMissingNode()
                ? new Body(types, List.of(), null)
                : new Body(
                        types, schemas.fields(schema), schemas.example(schema).toPrettyString());
    }

    private String command(ApiIndex.Line line, JsonNode operation, @Nullable Body sent) {
        var parts = new ArrayList<String>();
        var address = ExampleAddress.whole(document, line.path(), operation).replaceAll("\\{[^}]+}", ANY_ID);
        parts.add("curl%s 'https://knudepunkt.invalid%s'"
                .formatted(line.method().equals("GET") ? "" : " -X " + line.method(), address));
        if (operation.path("security").isMissingNode()) {
            parts.add("-H \"Authorization: Bearer $TOKEN\"");
        }
        operation
                .path("parameters")
                .valueStream()
                .filter(parameter -> List.of("Idempotency-Key", "If-Match")
                        .contains(parameter.path("name").asText()))
                .forEach(parameter -> parts.add(
                        parameter.path("name").asText().equals("If-Match")
                                ? "-H 'If-Match: \"3\"'"
                                : "-H \"Idempotency-Key: $(uuidgen)\""));
        if (sent != null && sent.example() != null) {
            parts.add("-H 'Content-Type: application/json'");
            parts.add("-d '%s'".formatted(sent.example().replace("'", "'\\''")));
        } else if (sent != null) {
            parts.add(file(sent.types()));
        }
        return String.join(" \\\n  ", parts);
    }

    /** A file of the first type that is taken. */
    private static String file(String types) {
        var type = types.split(", ", 2)[0];
        return type.startsWith("multipart/")
                ? "-F file=@file"
                : "-H 'Content-Type: %s' --data-binary @file".formatted(type);
    }
}
