package dk.knudepunkt.cases.newcustomer;

import dk.knudepunkt.cases.newcustomer.NewnessEvidence.Kind;
import dk.knudepunkt.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The judgements of courses. None is ever changed. */
@ApplicationScoped
class NewnessJudgements {

    private static final String ADD = """
            insert into newness_verdict (course_id, judgement, reading, answer, evidence, evidence_course, evidence_system,
                                         evidence_on, judged_at, judged_by, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String OF_COURSES = "select * from newness_verdict where course_id = any (cast(? as uuid[]))";

    private final Sql sql;

    NewnessJudgements(Sql sql) {
        this.sql = sql;
    }

    void add(UUID courseId, NewnessJudgement judgement) {
        for (var verdict : judgement.verdicts()) {
            var evidence = verdict.evidence();
            sql.run(
                    ADD,
                    courseId,
                    judgement.number(),
                    verdict.reading().name(),
                    verdict.answer().name(),
                    evidence.kind().name(),
                    evidence.courseId(),
                    evidence.system(),
                    evidence.on(),
                    judgement.at(),
                    judgement.by(),
                    judgement.reason());
        }
    }

    /** The last of a course first. */
    Map<UUID, List<NewnessJudgement>> of(Collection<UUID> courses) {
        return sql.all(OF_COURSES, Line::of, courses).stream()
                .collect(Collectors.groupingBy(
                        Line::courseId,
                        Collectors.collectingAndThen(Collectors.toList(), NewnessJudgements::judgements)));
    }

    private static List<NewnessJudgement> judgements(List<Line> lines) {
        return lines.stream().collect(Collectors.groupingBy(Line::number)).values().stream()
                .map(NewnessJudgements::judgement)
                .sorted(Comparator.comparingInt(NewnessJudgement::number).reversed())
                .toList();
    }

    private static NewnessJudgement judgement(List<Line> lines) {
        var one = lines.getFirst();
        return new NewnessJudgement(
                one.number(),
                lines.stream()
                        .map(Line::verdict)
                        .sorted(Comparator.comparing(NewnessVerdict::reading))
                        .toList(),
                one.at(),
                one.by(),
                one.reason());
    }

    void rename(String from, String to) {
        sql.run("update newness_verdict set judged_by = ? where judged_by = ?", to, from);
    }

    private record Line(
            UUID courseId,
            int number,
            NewnessVerdict verdict,
            Instant at,
            @Nullable String by,
            @Nullable String reason) {

        static Line of(ResultSet row) throws SQLException {
            return new Line(
                    row.getObject("course_id", UUID.class),
                    row.getInt("judgement"),
                    new NewnessVerdict(
                            NewnessReading.valueOf(row.getString("reading")),
                            Newness.valueOf(row.getString("answer")),
                            new NewnessEvidence(
                                    Kind.valueOf(row.getString("evidence")),
                                    row.getObject("evidence_course", UUID.class),
                                    row.getString("evidence_system"),
                                    row.getObject("evidence_on", LocalDate.class))),
                    row.getObject("judged_at", OffsetDateTime.class).toInstant(),
                    row.getString("judged_by"),
                    row.getString("reason"));
        }
    }
}
