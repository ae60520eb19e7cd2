package dk.knudepunkt.goals.fact;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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

/**
 * What a house is known to have done, or was known at an instant. What was read is remembered until something else becomes known:
 * a scoreboard asks for thousands of facts again and again, and an event comes now and then.
 */
@ApplicationScoped
public class Facts {

    private static final String KNOWN =
            "select subject_kind, subject_id, valid_on, recorded_at, state, house from fact where house = ? and subject_kind = ?"
                    + " and ";
    private static final String NOW = " and superseded_at is null";
    private static final String THEN = " and recorded_at <= ? and (superseded_at is null or superseded_at > ?)";
    private static final String CHANGES = "select times from facts_changed";

    /** About a kilobyte each. */
    private static final int MOST_REMEMBERED = 50_000;

    private record Question(String where, List<?> values) {}

    private record Answer(long changes, List<Known> known) {}

    private final Sql sql;
    private final ObjectMapper json;
    private final Cache<Question, Answer> remembered = Caffeine.newBuilder()
            .maximumWeight(MOST_REMEMBERED)
            .weigher((Question asked, Answer answer) -> 1 + answer.known().size())
            .build();

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
        return known(new Question(days + (knownAt == null ? NOW : THEN), values));
    }

    /** How often it has changed is read first: what becomes known meanwhile is at worst read once more. */
    private List<Known> known(Question asked) {
        var changes = sql.first(CHANGES, row -> row.getLong(1)).orElseThrow();
        var last = remembered.getIfPresent(asked);
        if (last != null && last.changes() == changes) {
            return last.known();
        }
        var known = List.copyOf(
                sql.all(KNOWN + asked.where(), this::read, asked.values().toArray()));
        remembered.put(asked, new Answer(changes, known));
        return known;
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
