package dk.knudepunkt.connect;

import dk.knudepunkt.local.Postgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The service's database, as its operator sees it. */
record Database(Postgres server, String url) {

    static Database of(Postgres server) throws SQLException {
        var database = new Database(server, server.database("referrals"));
        database.change("create role connect login replication password 'connect' in role pg_read_all_data");
        return database;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, "postgres", "postgres");
    }

    void change(String command) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    long count(String table) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }
}
