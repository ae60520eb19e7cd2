package dk.knudepunkt.cases.directory;

import dk.knudepunkt.cases.course.code.CourseKind;
import dk.knudepunkt.cases.course.code.CourseStatus;
import dk.knudepunkt.platform.database.Sql;
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
                   course.completed_on
            from company survivor
            join company own on own.survivor_id = survivor.id
            join course on course.company_id = own.id
            where survivor.cvr = ?
            order by course.started_on desc, course.id desc""";

    private final Sql sql;
    private final HistoryScope scope;

    HistoryService(Sql sql, HistoryScope scope) {
        this.sql = sql;
        this.scope = scope;
    }

    /** Those that started last come first. */
    List<PastCourse> of(String cvr) {
        return sql.all(COURSES, this::course, cvr);
    }

    private PastCourse course(ResultSet row) throws SQLException {
        var developer = row.getString("developer_id");
        return new PastCourse(
                row.getObject("id", UUID.class),
                row.getString("cvr"),
                CourseKind.valueOf(row.getString("course_kind")),
                CourseStatus.valueOf(row.getString("status")),
                developer,
                row.getObject("started_on", LocalDate.class),
                row.getObject("completed_on", LocalDate.class),
                scope.opens(developer));
    }
}
