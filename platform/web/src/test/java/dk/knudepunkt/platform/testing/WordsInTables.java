package dk.knudepunkt.platform.testing;

import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/** Where in a service's database something stands. */
public final class WordsInTables {

    private WordsInTables() {}

    /** Every column, as table.column, in a row of which the word stands, alone or among others. */
    public static Set<String> columnsWith(DataSource database, String word) throws SQLException {
        var found = new TreeSet<String>();
        for (var column : TextColumns.columns(database)) {
            var name = column.split("\\.", 2);
            try (var connection = database.getConnection();
                    var look = connection.prepareStatement(
                            "select 1 from %s where strpos(%s::text, ?) > 0 limit 1".formatted(name[0], name[1]))) {
                look.setString(1, word);
                try (var row = look.executeQuery()) {
                    if (row.next()) {
                        found.add(column);
                    }
                }
            }
        }
        return found;
    }
}
