package dk.knudepunkt.cases.course.search;

import dk.knudepunkt.cases.company.CompanyNames;
import dk.knudepunkt.cases.course.AccessScope;
import dk.knudepunkt.cases.course.CourseService;
import dk.knudepunkt.cases.course.code.CourseKind;
import dk.knudepunkt.cases.course.code.CourseStatus;
import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.search.SearchText;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds courses: by the number of the referral that they came of, by the CVR number of the company, or by a part of its
 * name; newest first.
 */
@ApplicationScoped
public class CourseSearch {

    private static final String ROWS = """
            select course.id, course.course_kind, course.status, course.started_on, course.referral_reference,
                   survivor.cvr, survivor.name
            from course
            join company on company.id = course.company_id
            join company survivor on survivor.id = company.survivor_id
            where\s""";

    private static final String NEWEST_FIRST = " order by course.started_on desc, course.id desc limit ?";

    /** No folded name has a sign in it. */
    private static final String NOTHING = "-";

    /** The index knows three letters in a row; of fewer the beginning is asked for. */
    private static final int INDEXED = 3;

    private final Sql sql;
    private final CourseService service;

    CourseSearch(Sql sql, CourseService service) {
        this.sql = sql;
        this.service = service;
    }

    /**
     * One of those within reach.
     *
     * @param reference of the referral that it came of, where there was one
     */
    public record FoundCourse(
            UUID id,
            CourseKind kind,
            CourseStatus status,
            LocalDate startedOn,
            @Nullable String reference,
            String cvr,
            @Nullable String company) {

        private static FoundCourse of(ResultSet row) throws SQLException {
            return new FoundCourse(
                    row.getObject("id", UUID.class),
                    CourseKind.valueOf(row.getString("course_kind")),
                    CourseStatus.valueOf(row.getString("status")),
                    row.getObject("started_on", LocalDate.class),
                    row.getString("referral_reference"),
                    row.getString("cvr"),
                    row.getString("name"));
        }
    }

    /** A condition with the value of its one place. */
    private record Condition(String text, Object value) {}

    public List<FoundCourse> find(SearchText text, int limit) {
        var asked = asked(text);
        var within = within(service.reach());
        return sql.search(
                ROWS + asked.text() + " and " + within.text() + NEWEST_FIRST,
                FoundCourse::of,
                asked.value(),
                within.value(),
                limit);
    }

    /**
     * What a list is narrowed to by what was typed: some by a number, or those whose company is called so.
     *
     * @param nameLike a pattern of folded names
     */
    public record Narrowed(
            @Nullable Set<UUID> among, @Nullable String nameLike) {}

    /** The same search in a list. */
    public Narrowed narrowed(Optional<SearchText> text) {
        return new Narrowed(
                text.filter(SearchText::isNumber).map(this::found).orElse(null),
                text.filter(typed -> !typed.isNumber())
                        .map(CourseSearch::nameLike)
                        .orElse(null));
    }

    private Set<UUID> found(SearchText number) {
        return find(number, Page.MAX_LIMIT).stream().map(FoundCourse::id).collect(Collectors.toSet());
    }

    private static Condition asked(SearchText text) {
        return text.reference()
                .map(reference -> new Condition("course.referral_reference = ?", reference))
                .or(() -> text.cvr().map(cvr -> new Condition("company.cvr = ?", cvr)))
                .orElseGet(() -> new Condition("company.folded_name like ?", nameLike(text)));
    }

    /** A pattern of the folded names that are meant. */
    private static String nameLike(SearchText text) {
        var folded = CompanyNames.folded(text.text());
        if (folded.isEmpty()) {
            return NOTHING;
        }
        return folded.length() < INDEXED ? folded + '%' : '%' + folded + '%';
    }

    /** The rule of the lists, in SQL. */
    private static Condition within(AccessScope reach) {
        return switch (reach) {
            case AccessScope.Everything everything -> new Condition("cast(? as boolean)", true);
            case AccessScope.OfUnits units ->
                new Condition("course.unit_code = any (cast(? as text[]))", units.codes());
            case AccessScope.OfDevelopers team ->
                new Condition("course.developer_id = any (cast(? as text[]))", team.subjects());
            case AccessScope.OfBringer bringer -> new Condition("course.brought_in_by = ?", bringer.subject());
        };
    }
}
