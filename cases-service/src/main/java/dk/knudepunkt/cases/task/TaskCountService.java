package dk.knudepunkt.cases.task;

import dk.knudepunkt.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts the tasks: of a year all of them and those of each programme, and those of a list. */
@ApplicationScoped
@Transactional
class TaskCountService {

    private static final String COUNT = """
            select programme, count(*) as requests, count(winner_id) as awards, count(distinct winner_id) as winners
            from adviser_task where requested_on between ? and ?
            group by grouping sets ((), (programme))
            having grouping(programme) = 1 or programme is not null
            order by grouping(programme) desc, programme""";

    private static final String TOTAL = """
            select count(*) as tasks,
                   count(*) filter (where status = 'REQUESTED') as requested,
                   count(*) filter (where status = 'PUBLISHED') as published,
                   count(*) filter (where status = 'AWARDED') as awarded
            from adviser_task where ? or status = ?""";

    private final Sql sql;

    TaskCountService(Sql sql) {
        this.sql = sql;
    }

    /** All first, then each programme by code. */
    List<TaskCount> of(int year) {
        return sql.all(COUNT, TaskCountService::count, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static TaskCount count(ResultSet row) throws SQLException {
        return new TaskCount(
                row.getString("programme"), row.getInt("requests"), row.getInt("awards"), row.getInt("winners"));
    }

    /** How many stand so, or how all of them stand. */
    Total total(@Nullable TaskStatus status) {
        return sql.first(TOTAL, Total::of, status == null, status == null ? "" : status.name())
                .orElseThrow();
    }

    /** How many tasks a list holds, and where they stand. */
    record Total(long tasks, long requested, long published, long awarded) {

        static Total of(ResultSet row) throws SQLException {
            return new Total(
                    row.getLong("tasks"), row.getLong("requested"), row.getLong("published"), row.getLong("awarded"));
        }
    }
}
