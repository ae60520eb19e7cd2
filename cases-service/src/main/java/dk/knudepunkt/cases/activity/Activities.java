package dk.knudepunkt.cases.activity;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The activities of the house. */
@ApplicationScoped
class Activities implements PanacheRepositoryBase<Activity, UUID> {

    /** Which activities; what is absent does not narrow. */
    record Filter(
            @Nullable ActivityKind kind,
            @Nullable ActivityStatus status,
            @Nullable String account) {}

    /**
     * How much a list holds.
     *
     * @param held how many of them were held, with so many {@code participants} as far as they were counted
     */
    record Total(long activities, long held, long participants) {}

    private static final Keyset<Activity> ORDERS = new Keyset<>(
            Map.of(
                    "day", new Keyset.Column<>("activity.day", Activity::day, Cursor::date),
                    "title", new Keyset.Column<>("activity.title", Activity::title, Cursor::text)),
            "activity.id",
            Activity::id);

    /** The latest day comes first. */
    static final Sort USUAL = new Sort("day", true);

    /** The order that is asked for in an address. */
    static Sort sort(@Nullable String text) {
        return Sort.read(text, USUAL, ORDERS.names());
    }

    Activity get(UUID id) {
        return findByIdOptional(id).orElseThrow(ActivityProblem::notFound);
    }

    Page<Activity> page(Filter filter, Sort sort, @Nullable String cursor, int limit) {
        var rows = listed(filter, ORDERS.after(sort, cursor)).range(0, limit).list();
        return Page.of(rows, limit, last -> ORDERS.cursor(sort, last));
    }

    private PanacheQuery<Activity> listed(Filter filter, Keyset.Part part) {
        var values = new HashMap<>(part.values());
        return find(
                "from Activity activity join fetch activity.account where %s and %s order by %s"
                        .formatted(part.condition(), narrowed(filter, values), part.order()),
                values);
    }

    /** How many there are of what a page is a part of. */
    Total total(Filter filter) {
        var values = new HashMap<String, Object>();
        var query = getEntityManager()
                .createQuery(
                        "select count(*), count(case when activity.status = HELD then 1 end),"
                                + " coalesce(sum(case when activity.status = HELD then activity.participants end), 0L)"
                                + " from Activity activity where " + narrowed(filter, values),
                        Object[].class);
        values.forEach(query::setParameter);
        var row = query.getSingleResult();
        return new Total((long) row[0], (long) row[1], (long) row[2]);
    }

    private static String narrowed(Filter filter, Map<String, Object> values) {
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        if (filter.kind() != null) {
            conditions.add("activity.kind = :kind");
            values.put("kind", filter.kind());
        }
        if (filter.status() != null) {
            conditions.add("activity.status = :status");
            values.put("status", filter.status());
        }
        if (filter.account() != null) {
            conditions.add("activity.account.code = :account");
            values.put("account", filter.account());
        }
        return String.join(" and ", conditions);
    }
}
