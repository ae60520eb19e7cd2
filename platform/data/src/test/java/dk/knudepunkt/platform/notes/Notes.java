package dk.knudepunkt.platform.notes;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The table of notes. */
@ApplicationScoped
class Notes {

    private final AgroalDataSource database;

    Notes(AgroalDataSource database) {
        this.database = database;
    }

    List<Note> all(String condition, Object... values) {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement("select id, pad, text, version from note where " + condition)) {
            for (var i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (var row = select.executeQuery()) {
                var notes = new ArrayList<Note>();
                while (row.next()) {
                    notes.add(note(row));
                }
                return notes;
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

    private static Note note(ResultSet row) throws SQLException {
        return new Note(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3), row.getLong(4));
    }
}
