package dk.knudepunkt.platform.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    private static final String MIGRATIONS = "migrations ";
    private static final String IS_THERE = "select to_regclass('flyway_schema_history') is not null";
    private static final String MISSING = """
            select migration from unnest(?::text[]) as migration
            where exists (select from flyway_schema_history where version is not null)
              and migration not in (select version from flyway_schema_history where success and version is not null)
            limit 1""";

    private final List<String> previous;

    /** For the service that it is part of. */
    public OneReleaseAtATime() {
        this(previousRelease());
    }

    /** @param previous the migrations of the release before this one; none in a service that was never released */
    OneReleaseAtATime(List<String> previous) {
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
        try {
            missing(context.getConnection()).ifPresent(migration -> {
                throw new FlywayException(
                        "This database is older than the release before this one: migration %s was not done on it. Nothing was changed. Start the previous release on it, wait until it is ready, and then this one."
                                .formatted(migration));
            });
        } catch (SQLException unanswered) {
            throw new FlywayException("The database does not tell which migrations it has behind it", unanswered);
        }
    }

    /** Nothing in a database that is still empty. */
    private Optional<String> missing(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var isThere = statement.executeQuery(IS_THERE)) {
            if (!isThere.next() || !isThere.getBoolean(1)) {
                return Optional.empty();
            }
        }
        try (var question = connection.prepareStatement(MISSING)) {
            question.setArray(1, connection.createArrayOf("text", previous.toArray()));
            try (var answer = question.executeQuery()) {
                return answer.next() ? Optional.of(answer.getString(1)) : Optional.empty();
            }
        }
    }

    private static List<String> previousRelease() {
        try (var released = OneReleaseAtATime.class.getResourceAsStream(RELEASED)) {
            return released == null
                    ? List.of()
                    : new String(released.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> line.startsWith(MIGRATIONS))
                            .flatMap(line -> Stream.of(
                                    line.substring(MIGRATIONS.length()).split(" ", -1)))
                            .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
