package dk.knudepunkt.gateway.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** The step of the build that merges: the frame, where to put the result, and then the services' documents. */
final class OpenApiBuild {

    private OpenApiBuild() {}

    public static void main(String[] arguments) throws IOException {
        var paths = Arrays.stream(arguments).map(Path::of).toList();
        var merge = new OpenApiMerge(
                (ObjectNode) BuildFiles.YAML.readTree(paths.get(0).toFile()));
        for (var document : paths.subList(2, paths.size())) {
            merge.add(document.toString(), BuildFiles.YAML.readTree(document.toFile()));
        }
        BuildFiles.write(paths.get(1), "openapi", merge.result());
    }
}
