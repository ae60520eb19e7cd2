package dk.knudepunkt.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** The tables of a service, in a database that no service looks at. */
final class Migrations {

    private static final String FOLDER = "src/main/resources/db/migration";

    private Migrations() {}

    /** @param service the folder of its module in the repository */
    static void run(Database empty, Path repository, String service) throws IOException, SQLException {
        try (var connection = empty.connect();
                var statement = connection.createStatement()) {
            for (var script : scripts(repository, service)) {
                statement.execute(Files.readString(script));
            }
        }
    }

    private static List<Path> scripts(Path repository, String service) throws IOException {
        try (var platform = Files.list(repository.resolve("platform/data").resolve(FOLDER));
                var own = Files.list(repository.resolve(service).resolve(FOLDER))) {
            return Stream.concat(platform.sorted(), own.sorted()).toList();
        }
    }
}
