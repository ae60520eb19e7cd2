package dk.knudepunkt.platform.installation;

import dk.knudepunkt.platform.house.HouseRefused;
import dk.knudepunkt.platform.house.ThisHouse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Refuses the database of another house, and a folder that is not as it has to be, before anything is migrated. */
public final class OneHouse extends BaseCallback {

    private static final String IS_THERE = "select to_regclass('house') is not null";
    private static final String OWNER = "select slug from house";

    private final Supplier<ThisHouse> house;

    /** For the house of this installation. */
    public OneHouse() {
        this(ThisHouse::ofInstallation);
    }

    OneHouse(Supplier<ThisHouse> house) {
        this.house = house;
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
        var mine = house.get();
        try {
            owner(context.getConnection())
                    .filter(slug -> !slug.equals(mine.slug()))
                    .ifPresent(slug -> {
                        throw refused(slug, mine);
                    });
        } catch (SQLException unanswered) {
            throw new FlywayException("The database does not tell whose it is", unanswered);
        }
    }

    static HouseRefused refused(String owner, ThisHouse house) {
        return new HouseRefused(
                "This database is of the house %s, and the folder %s is of %s. Nothing was changed. Each house has databases and topics of its own: start with the folder of %s, or with a new database."
                        .formatted(owner, house.folder().place(), house.slug(), owner));
    }

    /** Nothing where nobody was asked yet. */
    private static Optional<String> owner(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            try (var isThere = statement.executeQuery(IS_THERE)) {
                if (!isThere.next() || !isThere.getBoolean(1)) {
                    return Optional.empty();
                }
            }
            try (var row = statement.executeQuery(OWNER)) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }
}
