package dk.knudepunkt.cases.directory;

import dk.knudepunkt.cases.course.AccessScope;
import dk.knudepunkt.cases.course.AccessScope.Owners;
import dk.knudepunkt.cases.course.code.CourseKind;
import dk.knudepunkt.cases.course.code.CourseStatus;
import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a company had before: its courses and those of its aliases. */
@ApplicationScoped
@Transactional
class HistoryService {

    private static final String COURSES = """
            select course.id, own.cvr, course.course_kind, course.status, course.developer_id, course.started_on,
                   course.completed_on, course.unit_code, course.brought_in_by
            from company survivor
            join company own on own.survivor_id = survivor.id
            join course on course.company_id = own.id
            where survivor.cvr = ?
            order by course.started_on desc, course.id desc""";

    private final Sql sql;
    private final Caller caller;

    HistoryService(Sql sql, Caller caller) {
        this.sql = sql;
        this.caller = caller;
    }

    /** Those that started last come first. */
    List<PastCourse> of(String cvr) {
        var reach = AccessScope.of(caller);
        return sql.all(COURSES, row -> course(row, reach), cvr);
    }

    /** That there were others, and whose they were, is what the history is for; the reader opens those within reach. */
    private static PastCourse course(ResultSet row, AccessScope reach) throws SQLException {
        var owners =
                new Owners(row.getString("unit_code"), row.getString("developer_id"), row.getString("brought_in_by"));
        return new PastCourse(
                row.getObject("id", UUID.class),
                row.getString("cvr"),
                CourseKind.valueOf(row.getString("course_kind")),
                CourseStatus.valueOf(row.getString("status")),
                owners.developerId(),
                row.getObject("started_on", LocalDate.class),
                row.getObject("completed_on", LocalDate.class),
                reach.includes(owners));
    }
}
