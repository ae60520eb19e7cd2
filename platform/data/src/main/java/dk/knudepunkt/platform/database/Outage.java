package dk.knudepunkt.platform.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The database is away or full: no fault of the request or the message, and worth trying again later. */
public final class Outage {

    private Outage() {}

    /** True when the failure, or what is behind it, is that the database did not do its work. */
    public static boolean isBehind(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isOutage(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /**
     * SQLSTATE class 08 is a lost connection, 53 a lack of connections, disk or memory, 57P the server going down; a
     * pool that gave no connection has no state.
     */
    private static boolean isOutage(@Nullable String state) {
        return state == null || state.startsWith("08") || state.startsWith("53") || state.startsWith("57P");
    }
}
