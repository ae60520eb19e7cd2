package dk.knudepunkt.gateway.opendata;

import dk.knudepunkt.gateway.openapi.BuildFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The step of the build that finds the tables of all services, and writes what programs are given beside them. */
final class OpenDataBuild {

    private OpenDataBuild() {}

    /** The merged document, the folder of the import for Superset, and where to put the results. */
    public static void main(String[] arguments) throws IOException {
        var document = BuildFiles.JSON.readTree(Path.of(arguments[0]).toFile());
        var target = Files.createDirectories(Path.of(arguments[2]));
        BuildFiles.JSON.writeValue(target.resolve("tables.json").toFile(), new TableReader(document).read());
        BuildFiles.JSON.writeValue(target.resolve("superset.json").toFile(), files(Path.of(arguments[1])));
        Files.writeString(target.resolve("llms.txt"), ProgramIndex.of(document));
    }

    /** All files of a folder by their path in it. */
    private static Map<String, String> files(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        try (var found = Files.walk(folder)) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
