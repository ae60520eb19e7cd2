package dk.knudepunkt.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A PostgreSQL server, each commit on disk before it is answered. Started on a directory, it takes up what it finds
 * there, also after the machine or the process was killed.
 */
public final class Postgres implements AutoCloseable {
    public static final String USER = "knudepunkt";
    public static final String PASSWORD = "knudepunkt";

    private final EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /** A server for one test run, on a free port; its data go with the process. */
    public static Postgres start() {
        return new Postgres(start(configured(Ports.free()).setServerConfig("fsync", "off")));
    }

    /** The same, with all in its log that Kafka Connect wants to read there. */
    public static Postgres startForConnect() {
        return new Postgres(start(
                configured(Ports.free()).setServerConfig("fsync", "off").setServerConfig("wal_level", "logical")));
    }

    /** A server whose data stay in the directory. */
    public static Postgres start(Path data, int port) {
        stopLeftover(data);
        return new Postgres(start(lasting(data, port)));
    }

    /**
     * A server whose data stay in the directory, and which brings each piece of its log to an archive.
     *
     * @param bringing the shell command that does it, in which {@code %p} is the piece and {@code %f} its name
     */
    public static Postgres start(Path data, int port, String bringing) {
        stopLeftover(data);
        var server = start(
                lasting(data, port).setServerConfig("archive_mode", "on").setServerConfig("archive_timeout", "60"));
        execute(server, "alter system set archive_command = '%s'".formatted(bringing.replace("'", "''")));
        execute(server, "select pg_reload_conf()");
        return new Postgres(server);
    }

    private static EmbeddedPostgres.Builder lasting(Path data, int port) {
        return configured(port)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_directory", "../logs")
                .setServerConfig("log_filename", "postgres.log");
    }

    /** Stops the server that holds the directory because the process that started it was killed. */
    public static void stopLeftover(Path data) {
        LeftoverPostgres.stop(data);
    }

    /** The embedded server is tuned for tests, with commits that may be lost; this undoes that. */
    private static EmbeddedPostgres.Builder configured(int port) {
        Noise.silence();
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("jit", "off");
    }

    private static EmbeddedPostgres start(EmbeddedPostgres.Builder builder) {
        try {
            var server = builder.start();
            createRole(server);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void createRole(EmbeddedPostgres server) {
        if (!exists(server, "select 1 from pg_roles where rolname = '%s'".formatted(USER))) {
            execute(server, "create role %s login password '%s'".formatted(USER, PASSWORD));
        }
    }

    /** Creates the database unless it is there, and returns its JDBC URL. */
    public String database(String name) {
        if (!exists(server, "select 1 from pg_database where datname = '%s'".formatted(name))) {
            execute(server, "create database %s owner %s".formatted(name, USER));
        }
        return "jdbc:postgresql://localhost:%d/%s".formatted(port(), name);
    }

    public int port() {
        return server.getPort();
    }

    private static boolean exists(EmbeddedPostgres server, String query) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(EmbeddedPostgres server, String command) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
