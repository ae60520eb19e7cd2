package dk.knudepunkt.funding.application;

import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The applications. */
@ApplicationScoped
class Applications implements PanacheRepositoryBase<Application, UUID> {

    private static final String FETCHED = "from Application a join fetch a.programme left join fetch a.theme where ";
    private static final String LATEST_DEADLINE_FIRST = " order by a.deadline desc, a.id desc";

    /** Which applications; null where it does not matter. */
    record Filter(
            @Nullable ApplicationStatus status,
            @Nullable String programme,
            @Nullable String theme) {}

    private record Place(LocalDate deadline, UUID id) {}

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

        void after(Place place) {
            parts.add("(a.deadline, a.id) < (:deadline, :id)");
            values.putAll(Map.of("deadline", place.deadline(), "id", place.id()));
        }

        String query() {
            return FETCHED + String.join(" and ", parts) + LATEST_DEADLINE_FIRST;
        }
    }

    Application get(UUID id) {
        return find(FETCHED + "a.id = ?1", id).firstResultOptional().orElseThrow(ApplicationProblem::notFound);
    }

    Page<Application> page(Filter filter, @Nullable String cursor, int limit) {
        var condition = Condition.of(filter);
        var place = Cursor.read(cursor, given -> new Place(given.date(0), given.id(1)));
        if (place != null) {
            condition.after(place);
        }
        var rows = find(condition.query(), condition.values()).range(0, limit).list();
        return Page.of(rows, limit, last -> Cursor.after(last.deadline(), last.id()));
    }

    /** All of them at once, for a series. */
    List<Application> all(Filter filter) {
        var condition = Condition.of(filter);
        return list(condition.query(), condition.values());
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
