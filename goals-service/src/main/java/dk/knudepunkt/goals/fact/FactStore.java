package dk.knudepunkt.goals.fact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.knudepunkt.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Writes facts, live and when they are made anew: the same way, into another table. Nothing that was said is ever changed or
 * taken away; what was known after it is, when something comes late that was recorded before it.
 */
@ApplicationScoped
class FactStore {

    static final String LIVE = "fact";
    static final String BESIDE = "fact_next";

    private static final String CHANGED = "update facts_changed set times = times + 1";

    private final Sql sql;
    private final ObjectMapper json;
    private final History history;

    FactStore(Sql sql, ObjectMapper json, Tellings tellings) {
        this.sql = sql;
        this.json = json;
        this.history = new History(tellings);
    }

    /** Adds what was said to what is known; what was said before is passed over. */
    void add(String table, Collection<Said> heard) {
        if (heard.isEmpty()) {
            return;
        }
        var bySubject = Stream.concat(said(table, heard).stream(), heard.stream())
                .collect(groupingBy(
                        Said::subject, toMap(Said::messageId, Function.identity(), (first, again) -> first)));
        sql.run("""
            insert into %1$s (house, subject_kind, subject_id, message_id, type, recorded_at, told_at, superseded_at, valid_on, said, state)
            select * from jsonb_to_recordset(cast(? as jsonb)) as heard(
                house text, subject_kind text, subject_id text, message_id text, type text, recorded_at timestamptz,
                told_at timestamptz, superseded_at timestamptz, valid_on date, said jsonb, state jsonb)
            on conflict (house, subject_kind, subject_id, message_id) do update
                set superseded_at = excluded.superseded_at, valid_on = excluded.valid_on, state = excluded.state
                where (%1$s.superseded_at, %1$s.valid_on, %1$s.state)
                    is distinct from (excluded.superseded_at, excluded.valid_on, excluded.state)""".formatted(table), text(rows(bySubject.values())));
        if (table.equals(LIVE)) {
            changed();
        }
    }

    /** Says that what is known has changed, as the last of the unit of work: all who write wait for each other there. */
    void changed() {
        sql.last(CHANGED);
    }

    private List<Said> said(String table, Collection<Said> heard) {
        var subjects = heard.stream().map(Said::subject).distinct().toList();
        return sql.all(
                """
            select subject_kind, subject_id, message_id, type, recorded_at, told_at, said, house
            from %s where (house, subject_kind, subject_id) in (
                select * from unnest(cast(? as text[]), cast(? as text[]), cast(? as text[])))""".formatted(table),
                this::read,
                subjects.stream().map(Subject::house).toList(),
                subjects.stream().map(it -> it.kind().name()).toList(),
                subjects.stream().map(Subject::id).toList());
    }

    private Said read(ResultSet row) throws SQLException {
        return new Said(
                new Subject(row.getString(8), SubjectKind.valueOf(row.getString(1)), row.getString(2)),
                row.getString(3),
                row.getString(4),
                instant(row, 5),
                instant(row, 6),
                object(row.getString(7)));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private ArrayNode rows(Collection<Map<String, Said>> subjects) {
        var rows = json.createArrayNode();
        var known = new ArrayList<KnownFact>();
        subjects.forEach(sayings -> known.addAll(history.of(sayings.values())));
        known.forEach(fact -> rows.add(row(fact)));
        return rows;
    }

    private ObjectNode row(KnownFact fact) {
        var said = fact.said();
        var until = fact.supersededAt();
        return json.createObjectNode()
                .put("house", said.subject().house())
                .put("subject_kind", said.subject().kind().name())
                .put("subject_id", said.subject().id())
                .put("message_id", said.messageId())
                .put("type", said.type())
                .put("recorded_at", said.recordedAt().toString())
                .put("told_at", said.toldAt().toString())
                .put("superseded_at", until == null ? null : until.toString())
                .put("valid_on", fact.validOn().toString())
                .<ObjectNode>set("said", said.data())
                .set("state", fact.state());
    }

    private String text(ArrayNode rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ObjectNode object(String text) {
        try {
            return json.readValue(text, ObjectNode.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
