package dk.knudepunkt.cases.evaluation.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.time.Denmark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what companies said, within the caller's reach. */
@ApplicationScoped
@Transactional
class ResultService {

    /** Whoever was asked and not taken back. The day and the developer are the course's, which may have been corrected. */
    private static final String ASKED = """
            select course.segment, coalesce(course.completed_on, evaluation.guided_on), course.developer_id,
                   answer.competence, answer.recommend, answer.effect, answer.referred, answer.external_use, answer.themes
            from evaluation
            join course on course.id = evaluation.course_id
            left join evaluation_answer answer on answer.evaluation_id = evaluation.id
            where evaluation.sent_at is not null and evaluation.status <> 'WITHDRAWN'
              and coalesce(course.completed_on, evaluation.guided_on) between ? and ?
              and (?::text is null or course.developer_id = ?)""";

    private static final TypeReference<List<String>> CODES = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper json;
    private final ResultScope scope;
    private final InstantSource clock;

    ResultService(Sql sql, ObjectMapper json, ResultScope scope, InstantSource clock) {
        this.sql = sql;
        this.json = json;
        this.scope = scope;
        this.clock = clock;
    }

    EvaluationResults results(@Nullable LocalDate from, @Nullable LocalDate until, ResultGroup by) {
        var period = GuidedIn.of(from, until, Denmark.dateOf(clock.instant()));
        var own = scope.own().orElse(null);
        return EvaluationResults.of(period, by, sql.all(ASKED, this::asked, period.from(), period.until(), own, own));
    }

    private AskedCompany asked(ResultSet row) throws SQLException {
        return new AskedCompany(
                row.getString(1),
                row.getObject(2, LocalDate.class),
                row.getString(3),
                row.getString(4) == null ? null : said(row));
    }

    private AskedCompany.Said said(ResultSet row) throws SQLException {
        return new AskedCompany.Said(
                row.getString(4),
                row.getInt(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                codes(row.getString(9)));
    }

    private List<String> codes(String text) {
        try {
            return json.readValue(text, CODES);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Themes that were answered cannot be read", unreadable);
        }
    }
}
