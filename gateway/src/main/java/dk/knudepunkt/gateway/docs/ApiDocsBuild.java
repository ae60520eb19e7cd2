package dk.knudepunkt.gateway.docs;

import com.fasterxml.jackson.databind.JsonNode;
import dk.knudepunkt.gateway.openapi.BuildFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The step of the build that takes the merged document apart: a list of all operations, and a file for each. */
final class ApiDocsBuild {

    private final JsonNode document;
    private final Path target;
    private final Map<String, List<ApiIndex.Line>> lines = new TreeMap<>();
    private final Map<String, JsonNode> operations = new TreeMap<>();

    private ApiDocsBuild(JsonNode document, Path target) {
        this.document = document;
        this.target = target;
    }

    /** The merged document, and where to put the files. */
    public static void main(String[] arguments) throws IOException {
        var document = BuildFiles.JSON.readTree(Path.of(arguments[0]).toFile());
        var build = new ApiDocsBuild(document, Files.createDirectories(Path.of(arguments[1])));
        build.collect();
        build.write();
    }

    private void collect() {
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    var id = operation.getValue().path("operationId").asText();
                    operations.put(id, operation.getValue());
                    lines.computeIfAbsent(operation.getValue().at("/tags/0").asText(), tag -> new ArrayList<>())
                            .add(new ApiIndex.Line(
                                    id,
                                    operation.getKey().toUpperCase(Locale.ROOT),
                                    path.getKey(),
                                    operation.getValue().path("summary").asText(),
                                    operation.getValue().path("deprecated").asBoolean()));
                }));
    }

    private void write() throws IOException {
        var reader = new OperationReader(document);
        var groups = lines.entrySet().stream()
                .map(group -> group(group.getKey(), group.getValue()))
                .toList();
        for (var group : groups) {
            var head = new ApiIndex.Group(group.name(), group.anchor(), group.description(), List.of());
            for (var line : group.lines()) {
                write(line.id(), reader.read(line, head, Objects.requireNonNull(operations.get(line.id()))));
            }
        }
        write("index", new ApiIndex(groups));
    }

    private ApiIndex.Group group(String name, List<ApiIndex.Line> operations) {
        var description = document.path("tags")
                .valueStream()
                .filter(tag -> tag.path("name").asText().equals(name))
                .map(tag -> tag.path("description").asText())
                .findFirst()
                .orElse("");
        var anchor = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return new ApiIndex.Group(name, anchor, description, operations);
    }

    private void write(String name, Object content) throws IOException {
        BuildFiles.JSON.writeValue(target.resolve(name + ".json").toFile(), content);
    }
}
