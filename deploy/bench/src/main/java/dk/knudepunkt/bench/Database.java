package dk.knudepunkt.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A service's database, read and written beside the service. */
record Database(String jdbc) {

    Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbc, "knudepunkt", "knudepunkt");
    }

    void execute(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The one number that a query gives. */
    long count(String query) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The first column of all rows. */
    List<String> texts(String query) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    /** How long a query takes in one connection, again and again, in milliseconds. */
    List<Double> millis(String query, int times) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            var taken = new ArrayList<Double>();
            for (var i = 0; i < times; i++) {
                var begun = System.nanoTime();
                statement.executeQuery(query).close();
                taken.add((System.nanoTime() - begun) / 1e6);
            }
            return taken;
        }
    }
}
