package dk.knudepunkt.platform.database;

import dk.knudepunkt.platform.problem.Causes;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The database is away or full: no fault of the request or the message, and worth trying again later. */
public final class Outage {

    private Outage() {}

    /**
     * True when the failure, or what is behind it, is that the database did not do its work. Of a commit that was cut off
     * the transaction manager tells beside its own failure only.
     */
    public static boolean isBehind(@Nullable Throwable failure) {
        return Causes.of(failure)
                .anyMatch(cause -> (cause instanceof SQLException sql && isOutage(sql.getSQLState()))
                        || Stream.of(cause.getSuppressed()).anyMatch(Outage::isBehind));
    }

    /**
     * SQLSTATE class 08 is a lost connection, 53 a lack of connections, disk or memory, 57P the server going down; a
     * pool that gave no connection has no state.
     */
    private static boolean isOutage(@Nullable String state) {
        return state == null || state.startsWith("08") || state.startsWith("53") || state.startsWith("57P");
    }
}
