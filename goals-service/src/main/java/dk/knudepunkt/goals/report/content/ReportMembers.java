package dk.knudepunkt.goals.report.content;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dk.knudepunkt.goals.fact.SubjectKind;
import dk.knudepunkt.goals.feed.Member;
import dk.knudepunkt.goals.figure.Figure;
import dk.knudepunkt.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What the figures of reports were made of: kept as it was, since what arrives later may have been recorded before. */
@ApplicationScoped
class ReportMembers {

    private static final String KEEP = """
            insert into report_member (report_id, target_code, subject_kind, subject_id, day, weight)
            select ?, member.* from unnest(?::text[], ?::text[], ?::text[], ?::date[], ?::text[]) as member""";

    /**
     * A thing that a figure was made of.
     *
     * @param weight what of it the value was made of
     */
    record Kept(String target, SubjectKind kind, String id, LocalDate day, String weight) {

        static Kept of(String target, Member member) {
            var subject = member.known().subject();
            return new Kept(target, subject.kind(), subject.id(), member.known().day(), member.weight());
        }
    }

    private final Sql sql;

    ReportMembers(Sql sql) {
        this.sql = sql;
    }

    void keep(UUID report, List<Figure> figures) {
        var members = figures.stream()
                .flatMap(figure -> figure.members().stream()
                        .filter(Member::isInBase)
                        .map(member -> Kept.of(figure.target().code(), member)))
                .toList();
        sql.run(
                KEEP,
                report,
                column(members, Kept::target),
                column(members, member -> member.kind().name()),
                column(members, Kept::id),
                column(members, member -> member.day().toString()),
                column(members, Kept::weight));
    }

    void forget(UUID report) {
        sql.run("delete from report_member where report_id = ?", report);
    }

    /** By target, by id. */
    Map<String, Map<String, Kept>> of(UUID report) {
        return sql
                .all(
                        "select target_code, subject_kind, subject_id, day, weight from report_member where report_id = ?",
                        row -> new Kept(
                                row.getString(1),
                                SubjectKind.valueOf(row.getString(2)),
                                row.getString(3),
                                row.getObject(4, LocalDate.class),
                                row.getString(5)),
                        report)
                .stream()
                .collect(groupingBy(Kept::target, toMap(Kept::id, Function.identity())));
    }

    private static List<String> column(List<Kept> members, Function<Kept, String> value) {
        return members.stream().map(value).toList();
    }
}
