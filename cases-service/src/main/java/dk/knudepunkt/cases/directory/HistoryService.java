package dk.knudepunkt.cases.directory;

import dk.knudepunkt.cases.course.AccessScope;
import dk.knudepunkt.cases.course.AccessScope.Owners;
import dk.knudepunkt.cases.course.code.CourseKind;
import dk.knudepunkt.cases.course.code.CourseStatus;
import dk.knudepunkt.cases.developer.GuideService;
import dk.knudepunkt.cases.newcustomer.NewcomerService;
import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
            where survivor.cvr = ?%s
            order by course.started_on desc, course.id desc
            limit ?""";

    private static final String BEFORE = " and (course.started_on, course.id) < (?, ?)";

    private final Sql sql;
    private final NewcomerService newcomers;
    private final Caller caller;
    private final GuideService guides;

    HistoryService(Sql sql, NewcomerService newcomers, Caller caller, GuideService guides) {
        this.sql = sql;
        this.newcomers = newcomers;
        this.caller = caller;
        this.guides = guides;
    }

    private record Position(LocalDate startedOn, UUID id) {

        static Position of(Cursor cursor) {
            return new Position(cursor.date(0), cursor.id(1));
        }
    }

    /** Those that started last come first. */
    Page<PastCourse> of(String cvr, @Nullable String cursor, int limit) {
        var reach = AccessScope.of(caller, guides);
        var position = Cursor.read(cursor, Position::of);
        var rows = position == null
                ? sql.all(COURSES.formatted(""), row -> course(row, reach), cvr, limit + 1)
                : sql.all(
                        COURSES.formatted(BEFORE),
                        row -> course(row, reach),
                        cvr,
                        position.startedOn(),
                        position.id(),
                        limit + 1);
        var page = Page.of(rows, limit, last -> Cursor.after(last.startedOn(), last.id()));
        var judged = newcomers.of(page.items().stream().map(PastCourse::id).toList());
        return page.map(course -> judged.containsKey(course.id())
                ? course.judged(judged.get(course.id()).readings())
                : course);
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
                reach.includes(owners),
                List.of());
    }
}
