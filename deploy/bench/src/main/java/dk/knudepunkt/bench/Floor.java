package dk.knudepunkt.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the same PostgreSQL does with nothing above it: pgbench writes to the same tables. */
final class Floor {

    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
    private static final String DATABASE = "floor";

    private final Path root;
    private final RunningPlatform platform;

    Floor(Path root, RunningPlatform platform) {
        this.root = root;
        this.platform = platform;
    }

    /** One referral and one outbox row in a transaction of four trips. */
    double perSecond(int seconds) throws IOException {
        return perSecond("floor.sql", seconds);
    }

    /**
     * Transactions per second of another script on the same tables.
     *
     * @param script a resource of this module
     */
    double perSecond(String script, int seconds) throws IOException {
        System.out.printf("%s for %d s …%n", script, seconds);
        lay();
        var output = Command.output(
                Map.of("PGPASSWORD", "knudepunkt"),
                List.of(
                        "pgbench",
                        "--no-vacuum",
                        "--client=8",
                        "--jobs=2",
                        "--time=" + seconds,
                        "--protocol=prepared",
                        "--file=" + Command.file(Command.text(script)),
                        "--host=localhost",
                        "--port=" + platform.databasePort(),
                        "--username=knudepunkt",
                        DATABASE));
        var tps = TPS.matcher(output);
        if (!tps.find()) {
            throw new IOException("pgbench gave no rate: " + output);
        }
        return Double.parseDouble(tps.group(1));
    }

    /** The same tables in a database that no service looks at. */
    private void lay() throws IOException {
        try (var server = DriverManager.getConnection(platform.jdbc("postgres"), "postgres", "postgres");
                var create = server.createStatement()) {
            create.execute("drop database if exists " + DATABASE);
            create.execute("create database " + DATABASE + " owner knudepunkt");
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
        try {
            Migrations.run(platform.database(DATABASE), root, "referrals-service");
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }
}
