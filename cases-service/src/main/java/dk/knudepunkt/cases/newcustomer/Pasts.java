package dk.knudepunkt.cases.newcustomer;

import dk.knudepunkt.cases.newcustomer.history.HistoryStatementService;
import dk.knudepunkt.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Reads what is known of the past of a course's company, with that of its aliases. */
@ApplicationScoped
class Pasts {

    private static final String OF_GROUP = """
            join company own on own.id = %s.company_id
            where own.survivor_id = (select company.survivor_id from company
                                     join course on course.company_id = company.id where course.id = ?)""";

    private static final String COURSES =
            """
            select past.id, past.started_on, past.ended_on from course past\s""" + OF_GROUP.formatted("past") + " and past.cancel_reason is distinct from 'OPENED_BY_MISTAKE'";

    private static final String CONTACTS = """
            select told.system, told.contact_on, told.guided_on from imported_company told\s""" + OF_GROUP.formatted("told");

    private final Sql sql;
    private final EntityManager database;
    private final HistoryStatementService histories;

    Pasts(Sql sql, EntityManager database, HistoryStatementService histories) {
        this.sql = sql;
        this.database = database;
        this.histories = histories;
    }

    CompanyPast of(UUID courseId) {
        database.flush();
        return new CompanyPast(
                sql.all(COURSES, Pasts::guidance, courseId),
                sql.all(CONTACTS, Pasts::contact, courseId),
                histories.holding());
    }

    Optional<PastGuidance> course(UUID courseId) {
        database.flush();
        return sql.first("select id, started_on, ended_on from course where id = ?", Pasts::guidance, courseId);
    }

    private static PastGuidance guidance(ResultSet row) throws SQLException {
        return new PastGuidance(
                row.getObject(1, UUID.class), row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class));
    }

    private static PastContact contact(ResultSet row) throws SQLException {
        return new PastContact(row.getString(1), row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class));
    }
}
