package dk.knudepunkt.funding.application;

import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Keyset;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Sort;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The applications. */
@ApplicationScoped
class Applications implements PanacheRepositoryBase<Application, UUID> {

    private static final String FETCHED = "from Application a join fetch a.programme left join fetch a.theme where ";
    private static final Keyset<Application> ORDERS = new Keyset<>(
            Map.of(
                    "deadline", new Keyset.Column<>("a.deadline", Application::deadline, Cursor::date),
                    "title", new Keyset.Column<>("a.title", Application::title, Cursor::text),
                    "sought", new Keyset.Column<>("a.sought", Application::sought, Cursor::number)),
            "a.id",
            Application::id);

    /** What is due last comes first. */
    static final Sort USUAL = new Sort("deadline", true);

    private static final String LATEST_DEADLINE_FIRST = " order by a.deadline desc, a.id desc";

    /** Which applications; null where it does not matter. */
    record Filter(
            @Nullable ApplicationStatus status,
            @Nullable String programme,
            @Nullable String theme) {}

    /** How much a list holds: the applications, and the kroner that were sought and granted with them. */
    record Total(long applications, long sought, long granted) {}

    /** The condition of a query and what stands in its places. */
    private record Condition(List<String> parts, Map<String, Object> values) {

        static Condition of(Filter filter) {
            var condition = new Condition(new ArrayList<>(List.of("1 = 1")), new HashMap<>());
            condition.equal("status", filter.status());
            condition.equal("programme.code", filter.programme());
            condition.equal("theme.code", filter.theme());
            return condition;
        }

        private void equal(String field, @Nullable Object value) {
            if (value != null) {
                var name = field.replace(".", "");
                parts.add("a." + field + " = :" + name);
                values.put(name, value);
            }
        }

        void of(Keyset.Part part) {
            parts.add(part.condition());
            values.putAll(part.values());
        }

        String text() {
            return String.join(" and ", parts);
        }
    }

    Application get(UUID id) {
        return find(FETCHED + "a.id = ?1", id).firstResultOptional().orElseThrow(ApplicationProblem::notFound);
    }

    /** The order that is asked for in an address. */
    static Sort sort(@Nullable String text) {
        return Sort.read(text, USUAL, ORDERS.names());
    }

    Page<Application> page(Filter filter, Sort sort, @Nullable String cursor, int limit) {
        var condition = Condition.of(filter);
        var part = ORDERS.after(sort, cursor);
        condition.of(part);
        var rows = inOrder(condition, part).range(0, limit).list();
        return Page.of(rows, limit, last -> ORDERS.cursor(sort, last));
    }

    /** The one of a running number. */
    Optional<Application> numbered(long number) {
        return find(FETCHED + "a.number = ?1", number).firstResultOptional();
    }

    /** Those whose title in small letters is like this; a backslash takes away what a sign means. */
    List<Application> titled(String pattern, int limit) {
        return find(FETCHED + "lower(a.title) like ?1 escape '\\'" + LATEST_DEADLINE_FIRST, pattern)
                .range(0, limit - 1)
                .list();
    }

    /** All of them at once, for a series. */
    List<Application> all(Filter filter, Sort sort) {
        return inOrder(Condition.of(filter), ORDERS.after(sort, null)).list();
    }

    private PanacheQuery<Application> inOrder(Condition condition, Keyset.Part part) {
        return find(FETCHED + condition.text() + " order by " + part.order(), condition.values());
    }

    /** How many there are, and what they are about, in whole kroner. */
    Total total(Filter filter) {
        var condition = Condition.of(filter);
        var query = getEntityManager()
                .createQuery(
                        "select count(*), coalesce(sum(a.sought), 0), coalesce(sum(a.granted), 0) from Application a where "
                                + condition.text(),
                        Object[].class);
        condition.values().forEach(query::setParameter);
        var row = query.getSingleResult();
        return new Total((long) row[0], (long) row[1], (long) row[2]);
    }

    Theme theme(String code) {
        var theme = getEntityManager().find(Theme.class, code);
        if (theme == null) {
            throw ApplicationProblem.unknownTheme(code).at("/theme");
        }
        return theme;
    }

    List<Theme> themes() {
        return getEntityManager()
                .createQuery("from Theme order by code", Theme.class)
                .getResultList();
    }
}
