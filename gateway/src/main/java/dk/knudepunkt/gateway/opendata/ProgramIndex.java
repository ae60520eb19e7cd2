package dk.knudepunkt.gateway.opendata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The plain index for programs (llmstxt.org): what this is, where it is described, and all operations by group. */
final class ProgramIndex {

    private static final String ADDRESS = "https://knudepunkt.invalid";

    private ProgramIndex() {}

    static String of(JsonNode document) {
        return groups(document).entrySet().stream()
                .map(group -> "\n## %s\n\n%s\n".formatted(group.getKey(), group.getValue()))
                .collect(Collectors.joining("", head(document.path("info")), ""));
    }

    /** Headings of the description's own would end the index's. */
    private static String head(JsonNode info) {
        return """
                # %1$s

                > %2$s

                %3$s

                ## Documentation

                - [OpenAPI](%4$s/openapi): every operation with its schemas, in JSON; `?format=yaml` for YAML
                - [Documentation of the API](%4$s/api-docs): the same for people, a page for each operation
                - [Changes of the API](%4$s/api-changes): what is new, and what is to end
                - [AsyncAPI](%4$s/asyncapi): every event on Kafka with its schema and an example
                - [Events](%4$s/event-docs): the same for people
                - [Tables](%4$s/open-data): everything that a dashboard or a spreadsheet can read by its address
                - [Problems](%4$s/problems/not-found): what the `type` of a problem leads to
                """.formatted(
                        info.path("title").asText(),
                        info.path("summary").asText(),
                        info.path("description")
                                .asText()
                                .replaceAll("(?m)^#+ (.*)$", "**$1**")
                                .strip(),
                        ADDRESS);
    }

    private static Map<String, String> groups(JsonNode document) {
        return document.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(operation -> Map.entry(
                                operation.getValue().at("/tags/0").asText(),
                                line(
                                        operation.getKey().toUpperCase(Locale.ROOT),
                                        path.getKey(),
                                        operation.getValue()))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        TreeMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.joining("\n"))));
    }

    private static String line(String method, String path, JsonNode operation) {
        return "- [%s %s](%s/api-docs/%s): %s"
                .formatted(
                        method,
                        path,
                        ADDRESS,
                        operation.path("operationId").asText(),
                        operation.path("summary").asText());
    }
}
