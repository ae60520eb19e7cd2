package dk.knudepunkt.gateway.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.knudepunkt.gateway.openapi.BuildFiles;
import java.io.IOException;
import java.nio.file.Path;

/** The step of the build that makes one document of {@code asyncapi.yaml} and the schemas and examples beside it. */
final class EventsBuild {

    private static final String SCHEMA = ".schema.json";

    private EventsBuild() {}

    /** The document, and where to put the result. */
    public static void main(String[] arguments) throws IOException {
        var source = Path.of(arguments[0]);
        var document = BuildFiles.YAML.readTree(source.toFile());
        for (var message : document.at("/components/messages")) {
            takeIn((ObjectNode) message, source.resolveSibling("."));
        }
        BuildFiles.write(Path.of(arguments[1]), "asyncapi", document);
    }

    private static void takeIn(ObjectNode message, Path folder) throws IOException {
        var payload = (ObjectNode) message.path("payload");
        var schema = payload.at("/schema/$ref").asText();
        payload.set("schema", read(folder.resolve(schema)));
        message.withArray("/examples")
                .addObject()
                .set("payload", read(folder.resolve(schema.replace(SCHEMA, ".json"))));
    }

    private static JsonNode read(Path file) throws IOException {
        return BuildFiles.JSON.readTree(file.normalize().toFile());
    }
}
