package dk.knudepunkt.goals.fact;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a house is known to have done, or was known at an instant. */
@ApplicationScoped
public class Facts {

    private static final String KNOWN =
            "select subject_kind, subject_id, valid_on, recorded_at, state, house from fact where house = ? and subject_kind = ?"
                    + " and ";
    private static final String NOW = " and superseded_at is null";
    private static final String THEN = " and recorded_at <= ? and (superseded_at is null or superseded_at > ?)";

    private final Sql sql;
    private final ObjectMapper json;

    Facts(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * Those of a house whose day is in a span, both ends included.
     *
     * @param knownAt as it was known then; null for all that is known by now
     */
    public List<Known> of(String house, SubjectKind kind, LocalDate from, LocalDate to, @Nullable Instant knownAt) {
        return find(house, kind, "valid_on between ? and ?", List.of(from, to), knownAt);
    }

    /** Those that run within a span, even if they begin before it or end after it. */
    public List<Known> running(
            String house, SubjectKind kind, LocalDate from, LocalDate to, @Nullable Instant knownAt) {
        return find(
                house,
                kind,
                "state ->> 'projectTo' >= ? and state ->> 'projectFrom' <= ?",
                List.of(from.toString(), to.toString()),
                knownAt);
    }

    /** Which company each company has become, by their CVR numbers, as a house tells it. */
    public Map<String, String> survivors(String house, @Nullable Instant knownAt) {
        return find(house, SubjectKind.COMPANY, "true", List.of(), knownAt).stream()
                .filter(company -> company.code("survivorCvr").isPresent())
                .collect(toMap(
                        company -> company.subject().id(),
                        company -> company.code("survivorCvr").orElseThrow()));
    }

    private List<Known> find(String house, SubjectKind kind, String days, List<?> span, @Nullable Instant knownAt) {
        var values = new ArrayList<Object>();
        values.add(house);
        values.add(kind.name());
        values.addAll(span);
        if (knownAt != null) {
            values.addAll(List.of(knownAt, knownAt));
        }
        return sql.all(KNOWN + days + (knownAt == null ? NOW : THEN), this::read, values.toArray());
    }

    private Known read(ResultSet row) throws SQLException {
        try {
            return new Known(
                    new Subject(row.getString(6), SubjectKind.valueOf(row.getString(1)), row.getString(2)),
                    row.getObject(3, LocalDate.class),
                    row.getObject(4, OffsetDateTime.class).toInstant(),
                    json.readTree(row.getString(5)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
