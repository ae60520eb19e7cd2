package dk.knudepunkt.gateway.release;

import dk.knudepunkt.gateway.openapi.BuildFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * The step of the build that holds the merged description against the released one, and writes what the page shows. With
 * {@code release} as its last argument it is the command that makes the merged description the released one.
 */
final class ReleaseBuild {

    private static final int RELEASE = 3;

    private ReleaseBuild() {}

    /** Where the released description stands, where the merged one does, and the time of the build. */
    public static void main(String[] arguments) throws IOException {
        var merged = Path.of(arguments[1]);
        var api = new ReleasedApi(
                Path.of(arguments[0]),
                BuildFiles.JSON.readTree(merged.resolve("openapi.json").toFile()));
        var today = LocalDate.from(OffsetDateTime.parse(arguments[2]));
        if (arguments.length > RELEASE) {
            api.release(today);
        }
        BuildFiles.JSON.writeValue(merged.resolve("api-changes.json").toFile(), api.history(today));
    }
}
