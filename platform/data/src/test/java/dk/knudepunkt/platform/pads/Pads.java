package dk.knudepunkt.platform.pads;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;

/** The table of notes. */
@ApplicationScoped
class Pads {

    private final AgroalDataSource database;

    Pads(AgroalDataSource database) {
        this.database = database;
    }

    int notesOn(UUID pad) {
        try (var connection = database.getConnection();
                var count = connection.prepareStatement("select count(*) from note where pad = ?")) {
            count.setObject(1, pad);
            try (var row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    void run(String statement, Object... values) {
        try (var connection = database.getConnection();
                var prepared = connection.prepareStatement(statement)) {
            for (var i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
