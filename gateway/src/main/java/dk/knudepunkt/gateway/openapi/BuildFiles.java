package dk.knudepunkt.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How the steps of the build read and write. A gateway that runs knows no YAML. */
public final class BuildFiles {

    public static final ObjectMapper JSON = new ObjectMapper();
    public static final ObjectMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();

    private BuildFiles() {}

    /** Writes a description in both of its forms. */
    public static void write(Path folder, String name, JsonNode description) throws IOException {
        Files.createDirectories(folder);
        JSON.writerWithDefaultPrettyPrinter()
                .writeValue(folder.resolve(name + ".json").toFile(), description);
        YAML.writeValue(folder.resolve(name + ".yaml").toFile(), description);
    }
}
