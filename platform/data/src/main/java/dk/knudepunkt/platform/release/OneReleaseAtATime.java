package dk.knudepunkt.platform.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Refuses a database that was last served by a release before the previous one: nobody has tried that way, and a migration may
 * rely on what the release between has done to the data. Nothing is changed in such a database.
 */
public final class OneReleaseAtATime extends BaseCallback {

    /** What {@code deploy/tools/release-schema} writes down of each release; its first line is all that matters here. */
    private static final String RELEASED = "/db/released.txt";

    private static final String VERSION = "version ";
    private static final String IS_THERE = "select to_regclass('flyway_schema_history') is not null";
    private static final String IS_PAST_IT = """
            select count(*) = 0 or bool_or(success and version = ?) from flyway_schema_history
            where version is not null""";

    private final Optional<String> previous;

    /** For the service that it is part of. */
    public OneReleaseAtATime() {
        this(previousRelease());
    }

    /** @param previous the last migration of the release before this one; none in a service that was never released */
    OneReleaseAtATime(Optional<String> previous) {
        this.previous = previous;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        previous.ifPresent(version -> check(context.getConnection(), version));
    }

    private static Optional<String> previousRelease() {
        try (var released = OneReleaseAtATime.class.getResourceAsStream(RELEASED)) {
            return released == null
                    ? Optional.empty()
                    : new String(released.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> line.startsWith(VERSION))
                            .map(line -> line.substring(VERSION.length()))
                            .findFirst();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void check(Connection connection, String version) {
        try {
            if (isTrue(connection, IS_THERE) && !isTrue(connection, IS_PAST_IT, version)) {
                throw new FlywayException(
                        "This database is older than the release before this one: migration %s was not done on it. Nothing was changed. Start the previous release on it, wait until it is ready, and then this one."
                                .formatted(version));
            }
        } catch (SQLException unanswered) {
            throw new FlywayException("The database does not tell which migrations it has behind it", unanswered);
        }
    }

    private static boolean isTrue(Connection connection, String question, String... values) throws SQLException {
        try (var asked = connection.prepareStatement(question)) {
            for (var i = 0; i < values.length; i++) {
                asked.setString(i + 1, values[i]);
            }
            try (var answer = asked.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
