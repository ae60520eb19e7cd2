package dk.knudepunkt.gateway.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The step of the build that merges: the frame, where to put the result, and then the services' documents. */
final class OpenApiBuild {

    static final ObjectMapper JSON = new ObjectMapper();
    static final ObjectMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();

    private OpenApiBuild() {}

    public static void main(String[] arguments) throws IOException {
        var paths = Arrays.stream(arguments).map(Path::of).toList();
        var merge = new OpenApiMerge((ObjectNode) YAML.readTree(paths.get(0).toFile()));
        for (var document : paths.subList(2, paths.size())) {
            merge.add(document.toString(), YAML.readTree(document.toFile()));
        }
        var target = Files.createDirectories(paths.get(1));
        JSON.writerWithDefaultPrettyPrinter()
                .writeValue(target.resolve("openapi.json").toFile(), merge.result());
        YAML.writeValue(target.resolve("openapi.yaml").toFile(), merge.result());
    }
}
