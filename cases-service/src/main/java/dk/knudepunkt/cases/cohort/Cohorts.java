package dk.knudepunkt.cases.cohort;

import dk.knudepunkt.cases.course.code.Segment;
import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The cohorts and who is in them. */
@ApplicationScoped
public class Cohorts implements PanacheRepositoryBase<Cohort, UUID> {

    /** Of merged companies the one that answers; of its courses that ended in the period the last says what it was. */
    private static final String FREEZE = """
            insert into cohort_member (cohort_id, company_id, cvr, municipality_code, segment, courses, last_completed_on)
            select distinct on (company.survivor_id)
                   ?, company.survivor_id, survivor.cvr, course.municipality_code, course.segment,
                   count(*) over (partition by company.survivor_id), course.completed_on
            from course
            join company on company.id = course.company_id
            join company survivor on survivor.id = company.survivor_id
            join account on account.code = course.account_code
            where course.status = 'COMPLETED' and account.kind = 'SPECIALISED'
              and course.completed_on between ? and ?
            order by company.survivor_id, course.completed_on desc, course.id desc""";

    private static final String LINES = """
            select member.cvr, nullif(survivor.cvr, member.cvr) as cvr_today, member.municipality_code, member.segment,
                   member.courses, member.last_completed_on
            from cohort_member member
            join company on company.id = member.company_id
            join company survivor on survivor.id = company.survivor_id
            where member.cohort_id = ?
            order by member.cvr""";

    private record Position(UUID id) {}

    private final Sql sql;

    Cohorts(Sql sql) {
        this.sql = sql;
    }

    public Cohort get(UUID id) {
        return findByIdOptional(id).orElseThrow(CohortProblem::notFound);
    }

    /** The one that was frozen last comes first. */
    Page<Cohort> newest(@Nullable String cursor, int limit) {
        var position = Cursor.read(cursor, read -> new Position(read.id(0)));
        var query = position == null ? find("order by id desc") : find("id < ?1 order by id desc", position.id());
        return Page.of(query.range(0, limit).list(), limit, last -> Cursor.after(last.id()));
    }

    /** Puts the companies into it whose courses ended in its period; how many they are. */
    int freeze(Cohort cohort) {
        flush();
        return sql.run(FREEZE, cohort.id(), cohort.completedFrom(), cohort.completedUntil());
    }

    List<CohortLine> lines(Cohort cohort) {
        return sql.all(LINES, Cohorts::line, cohort.id());
    }

    private static CohortLine line(ResultSet row) throws SQLException {
        var segment = row.getString("segment");
        return new CohortLine(
                row.getString("cvr"),
                row.getString("cvr_today"),
                row.getString("municipality_code"),
                segment == null ? null : Segment.valueOf(segment),
                row.getInt("courses"),
                row.getObject("last_completed_on", LocalDate.class));
    }
}
