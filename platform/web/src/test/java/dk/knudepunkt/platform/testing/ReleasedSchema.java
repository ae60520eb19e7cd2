package dk.knudepunkt.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;

/**
 * Holds a service's database against what it was at the previous release, which goes on beside this one while it is rolled out
 * (docs/adr/064): what that reads is still there, and what it writes is still taken.
 */
public final class ReleasedSchema {

    private static final String FILE = "/db/released.txt";

    /** Asked for by {@code deploy/tools/release-schema}: the database as it is becomes the released one. */
    private static final String RELEASE = "release.schema";

    /** Those from 9000 are of tests. */
    private static final String MIGRATIONS = """
            select string_agg(version, ' ' order by version::int) from flyway_schema_history where version::int < 9000""";

    private static final String COLUMNS = """
            select c.relname || '.' || a.attname, format_type(a.atttypid, a.atttypmod),
                   not a.attnotnull, not a.attnotnull or a.atthasdef or a.attidentity <> ''
            from pg_attribute a join pg_class c on c.oid = a.attrelid
            where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
              and not c.relispartition and a.attnum > 0 and not a.attisdropped
              and c.relname <> 'flyway_schema_history'""";
    /** A primary key goes without its name, which a table that was built anew has another of. */
    private static final String RULES = """
            select c.relname || '.' || rule.name, c.relname || '.' || a.attname
            from (select conrelid as relation, conname as name, conkey as columns from pg_constraint
                  where contype in ('c', 'f', 'x')
                  union all
                  select indrelid, case when indisprimary then 'pkey' else indexrelid::regclass::text end, indkey::int2[]
                  from pg_index where indisunique) as rule
            join pg_class c on c.oid = rule.relation
            join pg_attribute a on a.attrelid = c.oid and a.attnum = any (rule.columns)
            where c.relnamespace = current_schema()::regnamespace and not c.relispartition
              and c.relname <> 'flyway_schema_history'""";

    private ReleasedSchema() {}

    /** Fails where the previous release could not go on. */
    public static void check(DataSource database) throws SQLException {
        Schema now;
        try (var connection = database.getConnection()) {
            now = schema(connection);
        }
        if (Boolean.getBoolean(RELEASE)) {
            write(now);
            return;
        }
        var broken = released().brokenBy(now);
        if (!broken.isEmpty()) {
            throw new AssertionError(
                    "The release before this one could not go on beside it. Add what is new now, and take what is old away a release later: "
                            + broken);
        }
    }

    static Schema schema(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            return new Schema(migrations(statement), columns(statement), rules(statement));
        }
    }

    private static String migrations(Statement statement) throws SQLException {
        try (var row = statement.executeQuery(MIGRATIONS)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Map<String, Schema.Column> columns(Statement statement) throws SQLException {
        var columns = new TreeMap<String, Schema.Column>();
        try (var row = statement.executeQuery(COLUMNS)) {
            while (row.next()) {
                columns.put(row.getString(1), column(row));
            }
        }
        return columns;
    }

    private static Schema.Column column(ResultSet row) throws SQLException {
        return new Schema.Column(row.getString(2), row.getBoolean(3), row.getBoolean(4));
    }

    private static Map<String, Set<String>> rules(Statement statement) throws SQLException {
        var rules = new TreeMap<String, Set<String>>();
        try (var row = statement.executeQuery(RULES)) {
            while (row.next()) {
                rules.computeIfAbsent(row.getString(1), first -> new TreeSet<>())
                        .add(row.getString(2));
            }
        }
        return rules;
    }

    private static Schema released() {
        try (var file = Objects.requireNonNull(ReleasedSchema.class.getResourceAsStream(FILE), FILE)) {
            return Schema.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Schema now) {
        try {
            Files.writeString(Path.of("src/main/resources", FILE), now.text());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
