package dk.knudepunkt.cases.directory;

import dk.knudepunkt.cases.company.CompanyNames;
import dk.knudepunkt.cases.company.CompanyScope;
import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds companies among those within reach. */
@ApplicationScoped
@Transactional
class DirectoryService {

    /** How alike a word of a name has to be: two letters of six may be the wrong way round. */
    private static final String LEAST_LIKENESS = "0.5";

    /** Who goes on in its place is looked up for the page alone, and not for all that are sorted. */
    private static final String ROWS = """
            select company.id, company.cvr, company.name, company.folded_name, company.municipality_code,
                   company.survivor_id,
                   (select survivor.cvr from company survivor where survivor.id = company.survivor_id) as survivor_cvr
            from company
            where\s""";

    private static final String COURSES = """
            select company.survivor_id, max(course.started_on) as last_on,
                   count(*) filter (where course.ended_on is null) as open
            from company join course on course.company_id = company.id
            where\s""";

    private final Sql sql;
    private final CompanyScope scope;

    DirectoryService(Sql sql, CompanyScope scope) {
        this.sql = sql;
        this.scope = scope;
    }

    private record Position(String name, UUID id) {

        /** No name of ours is written in another way. */
        static Position of(Cursor cursor) {
            var name = cursor.key().getFirst();
            if (!name.equals(CompanyNames.folded(name))) {
                throw new IllegalArgumentException("No folded name");
            }
            return new Position(name, cursor.id(1));
        }
    }

    /** By number where one is asked for, and else by name; where nothing is called so, those that are called alike, on one page. */
    FoundCompanies search(CompanySearch search, @Nullable String cursor, int limit) {
        return search.number().isPresent() ? byNumber(search, cursor, limit) : byName(search, cursor, limit);
    }

    private FoundCompanies byNumber(CompanySearch search, @Nullable String cursor, int limit) {
        var conditions = within(search);
        var last = Cursor.read(cursor, DirectoryService::number);
        if (last != null) {
            conditions.and("company.cvr > ?", last);
        }
        var rows = rows(conditions, "order by company.cvr limit ?", limit + 1);
        return found(Page.of(rows, limit, row -> Cursor.after(row.cvr())));
    }

    private static String number(Cursor cursor) {
        var key = cursor.key();
        if (key.size() != 1 || !key.getFirst().matches("[0-9]{8}")) {
            throw new IllegalArgumentException("No number");
        }
        return key.getFirst();
    }

    private FoundCompanies byName(CompanySearch search, @Nullable String cursor, int limit) {
        var position = Cursor.read(cursor, Position::of);
        var conditions = within(search);
        search.namePattern().ifPresent(pattern -> conditions.and("company.folded_name like ?", pattern));
        if (position != null) {
            conditions.and("(company.folded_name, company.id) > (?, ?)", position.name(), position.id());
        }
        var rows = rows(conditions, "order by company.folded_name, company.id limit ?", limit + 1);
        if (rows.isEmpty() && position == null) {
            return search.misspelt()
                    .map(name -> FoundCompanies.alike(shown(alike(search, name, limit))))
                    .orElseGet(() -> FoundCompanies.alike(List.of()));
        }
        return found(Page.of(rows, limit, last -> Cursor.after(last.foldedName(), last.id())));
    }

    private FoundCompanies found(Page<Row> page) {
        return FoundCompanies.of(new Page<>(shown(page.items()), page.next()));
    }

    private List<Row> alike(CompanySearch search, String name, int limit) {
        sql.first(
                "select set_config('pg_trgm.word_similarity_threshold', ?, true)",
                row -> LEAST_LIKENESS,
                LEAST_LIKENESS);
        return rows(
                within(search).and("? <% company.folded_name", name),
                "order by word_similarity(?, company.folded_name) desc, company.folded_name, company.id limit ?",
                name,
                limit);
    }

    private Conditions within(CompanySearch search) {
        var conditions = new Conditions();
        scope.own().ifPresent(self -> conditions.and("company.registered_by = ?", self));
        search.number().ifPresent(number -> conditions.and("company.cvr like ?", number + '%'));
        if (search.municipality() != null) {
            conditions.and("company.municipality_code = ?", search.municipality());
        }
        if (search.developerId() != null) {
            conditions.and("""
                    company.survivor_id in (select own.survivor_id from course
                                            join company own on own.id = course.company_id
                                            where course.developer_id = ?)""", search.developerId());
        }
        return conditions;
    }

    private List<Row> rows(Conditions conditions, String order, Object... ofOrder) {
        return sql.search(ROWS + conditions.text() + ' ' + order, Row::of, conditions.valuesAnd(ofOrder));
    }

    private List<FoundCompany> shown(List<Row> rows) {
        var courses = courses(rows.stream().map(Row::survivorId).distinct().toList());
        return rows.stream()
                .map(row -> row.shown(courses.getOrDefault(row.survivorId(), Courses.NONE)))
                .toList();
    }

    private Map<UUID, Courses> courses(List<UUID> survivors) {
        var conditions = new Conditions().and("company.survivor_id = any (cast(? as uuid[]))", survivors);
        scope.own().ifPresent(self -> conditions.and("course.brought_in_by = ?", self));
        return sql
                .all(
                        COURSES + conditions.text() + " group by company.survivor_id",
                        row -> Map.entry(row.getObject("survivor_id", UUID.class), Courses.of(row)),
                        conditions.valuesAnd())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private record Courses(int open, @Nullable LocalDate lastOn) {

        static final Courses NONE = new Courses(0, null);

        static Courses of(ResultSet row) throws SQLException {
            return new Courses(row.getInt("open"), row.getObject("last_on", LocalDate.class));
        }
    }

    private record Row(
            UUID id,
            String cvr,
            @Nullable String name,
            String foldedName,
            @Nullable String municipalityCode,
            UUID survivorId,
            String survivorCvr) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getObject("id", UUID.class),
                    row.getString("cvr"),
                    row.getString("name"),
                    row.getString("folded_name"),
                    row.getString("municipality_code"),
                    row.getObject("survivor_id", UUID.class),
                    row.getString("survivor_cvr"));
        }

        FoundCompany shown(Courses courses) {
            return new FoundCompany(
                    cvr,
                    id.equals(survivorId) ? null : survivorCvr,
                    name,
                    municipalityCode,
                    courses.open(),
                    courses.lastOn());
        }
    }
}
