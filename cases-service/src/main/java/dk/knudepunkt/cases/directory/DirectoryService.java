package dk.knudepunkt.cases.directory;

import dk.knudepunkt.cases.company.CompanyNames;
import dk.knudepunkt.cases.company.CompanyProblem;
import dk.knudepunkt.cases.company.CompanyScope;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.series.OneFile;
import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Keyset;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Sort;
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
            from\s""";

    private static final String OF_ALL = ROWS + "company where ";

    /** The next of the list, and those of them that are called so. */
    private static final String NEAR = ROWS + "(select * from company where %s order by %s limit %d) company where %s";

    /** All that are called so by the index of letters, and only then in order. */
    private static final String FAR =
            "with called as materialized (select * from company where %s) " + ROWS + "called company";

    /** Some of those that are called alike. */
    private static final String ALIKE = "with alike as materialized (select * from company where %s) " + ROWS
            + "(select * from alike limit %d) company";

    private static final String COURSES = """
            select company.survivor_id, max(course.started_on) as last_on,
                   count(*) filter (where course.ended_on is null) as open
            from company join course on course.company_id = company.id
            where\s""";

    private static final String TOTAL = """
            select count(*) as companies,
                   count(*) filter (where company.survivor_id in (
                       select going.survivor_id from company going where going.quiet_since is null)) as in_course
            from company
            where\s""";

    /** Who is called alike after so many is not who was meant. */
    private static final int MOST_ALIKE = Page.DEFAULT_LIMIT;

    /** Of more than these each is as near as the next. */
    private static final int MOST_COMPARED = 1_000;

    /** So many of the list are looked through before the letters are asked. */
    private static final int NEAREST = 1_000;

    private static final Keyset<Row> ORDERS = new Keyset<>(
            Map.of(
                    "name",
                    new Keyset.Column<>("company.folded_name", Row::foldedName, DirectoryService::folded),
                    "cvr",
                    new Keyset.Column<>("company.cvr", Row::cvr, DirectoryService::number)),
            "company.id",
            Row::id);

    private final Sql sql;
    private final CompanyScope scope;
    private final Audit audit;

    DirectoryService(Sql sql, CompanyScope scope, Audit audit) {
        this.sql = sql;
        this.scope = scope;
        this.audit = audit;
    }

    /** How the list is in order where nothing else is asked for: by number where one is searched for, and else by name. */
    static Sort order(@Nullable String text, CompanySearch search) {
        return Sort.read(text, new Sort(search.number().isPresent() ? "cvr" : "name", false), ORDERS.names());
    }

    /** Those that are searched for; where nothing is called so, those that are called alike, on one page. */
    FoundCompanies search(CompanySearch search, Sort sort, @Nullable String cursor, int limit) {
        var part = ORDERS.after(sort, cursor);
        var rows = rows(search, part, limit + 1);
        if (rows.isEmpty() && part.values().isEmpty()) {
            return FoundCompanies.alike(search.misspelt()
                    .map(name -> shown(alike(search, name, Math.min(limit, MOST_ALIKE))))
                    .orElse(List.of()));
        }
        var page = Page.of(rows, limit, last -> ORDERS.cursor(sort, last));
        return FoundCompanies.of(new Page<>(shown(page.items()), page.next()));
    }

    /**
     * The same, all at once, for a file.
     *
     * @throws dk.knudepunkt.platform.problem.Problem where it would be too long
     */
    List<FoundCompany> all(CompanySearch search, Sort sort) {
        audit.record("exported", "companies", "found");
        var found = search(search, sort, null, OneFile.MOST);
        if (found.next() != null) {
            throw CompanyProblem.tooManyForAFile(OneFile.MOST);
        }
        return found.items();
    }

    /** How many are called so, and how many of them have a course that goes on. */
    Total total(CompanySearch search) {
        var conditions = called(search);
        return sql.search(TOTAL + conditions.text(), Total::of, conditions.valuesAnd())
                .getFirst();
    }

    /** How much a search finds; a course of an alias is one of the company that answers for it, and the other way round. */
    record Total(long companies, long inCourse) {

        /** Whether they can be taken home all at once. */
        public boolean fitsInAFile() {
            return OneFile.takes(companies);
        }

        static Total of(ResultSet row) throws SQLException {
            return new Total(row.getLong("companies"), row.getLong("in_course"));
        }
    }

    private static String number(Cursor cursor, int part) {
        var number = cursor.text(part);
        if (!number.matches("[0-9]{8}")) {
            throw new IllegalArgumentException("No number");
        }
        return number;
    }

    /** No name of ours is written in another way. */
    private static String folded(Cursor cursor, int part) {
        var name = cursor.text(part);
        if (!name.equals(CompanyNames.folded(name))) {
            throw new IllegalArgumentException("No folded name");
        }
        return name;
    }

    /** To compare all names with what was typed takes a second: only those are that the index of letters leads to. */
    private List<Row> alike(CompanySearch search, String name, int limit) {
        sql.first(
                "select set_config('pg_trgm.word_similarity_threshold', ?, true), set_config('enable_seqscan', 'off', true)",
                row -> LEAST_LIKENESS,
                LEAST_LIKENESS);
        var alike = within(search).and("? <% company.folded_name", name);
        return rows(
                ALIKE.formatted(alike.text(), MOST_COMPARED),
                alike,
                "order by word_similarity(?, company.folded_name) desc, company.folded_name, company.id limit ?",
                name,
                limit);
    }

    private Conditions called(CompanySearch search) {
        return named(search, within(search));
    }

    private static Conditions named(CompanySearch search, Conditions conditions) {
        search.namePattern().ifPresent(pattern -> conditions.and("company.folded_name like ?", pattern));
        return conditions;
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

    /**
     * One part of the list. What is in many names stands among the next of it, and what is in few is found by its letters. Left to
     * itself, PostgreSQL guesses by a hundred names which of the two it is, and one guess in a hundred has it look through all.
     */
    private List<Row> rows(CompanySearch search, Keyset.Part part, int limit) {
        var all = called(search).and(part.placed(), part.inPlaces());
        var order = "order by " + part.order() + " limit ?";
        if (!search.isPartOfName()) {
            return rows(OF_ALL + all.text(), all, order, limit);
        }
        var nearest = within(search).and(part.placed(), part.inPlaces());
        var called = named(search, new Conditions());
        var near = rows(
                NEAR.formatted(nearest.text(), part.order(), NEAREST, called.text()),
                nearest,
                order,
                called.valuesAnd(limit));
        return near.size() < limit ? rows(FAR.formatted(all.text()), all, order, limit) : near;
    }

    private List<Row> rows(String select, Conditions conditions, String order, Object... ofOrder) {
        return sql.search(select + ' ' + order, Row::of, conditions.valuesAnd(ofOrder));
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
