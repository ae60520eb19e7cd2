package dk.knudepunkt.referrals.unit.meeting;

import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Keyset;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Sort;
import dk.knudepunkt.referrals.unit.UnitScope;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The meetings, each caller's own slice of them. */
@ApplicationScoped
public class Meetings implements PanacheRepositoryBase<Meeting, UUID> {

    /** Which of those within reach; what is null does not matter. */
    record Filter(
            UnitScope scope,
            @Nullable MeetingKind kind,
            @Nullable String unitCode) {}

    /**
     * How much a list holds.
     *
     * @param held how many of them were held, with so many {@code participants}
     */
    record Total(long meetings, long held, long participants) {}

    private static final Keyset<Meeting> ORDERS = new Keyset<>(
            Map.of(
                    "planned", new Keyset.Column<>("meeting.plannedFor", Meeting::plannedFor, Cursor::date),
                    "title", new Keyset.Column<>("meeting.title", Meeting::title, Cursor::text)),
            "meeting.id",
            Meeting::id);

    /** The latest day comes first. */
    static final Sort USUAL = new Sort("planned", true);

    /** The order that is asked for in an address. */
    static Sort sort(@Nullable String text) {
        return Sort.read(text, USUAL, ORDERS.names());
    }

    private record Held(String unitCode, LocalDate heldOn) {}

    /** A unit sees those that are for all, and its own. */
    Meeting get(UUID id, UnitScope scope) {
        return findByIdOptional(id)
                .filter(meeting -> meeting.unitCode().map(scope::includes).orElse(true))
                .orElseThrow(MeetingProblem::notFound);
    }

    Page<Meeting> page(Filter filter, Sort sort, @Nullable String cursor, int limit) {
        var rows = listed(filter, ORDERS.after(sort, cursor)).range(0, limit).list();
        return Page.of(rows, limit, last -> ORDERS.cursor(sort, last));
    }

    private PanacheQuery<Meeting> listed(Filter filter, Keyset.Part part) {
        var values = new HashMap<>(part.values());
        return find(
                "from Meeting meeting where %s and %s order by %s"
                        .formatted(part.condition(), narrowed(filter, values), part.order()),
                values);
    }

    /** How many there are of what a page is a part of. */
    Total total(Filter filter) {
        var values = new HashMap<String, Object>();
        var query = getEntityManager()
                .createQuery(
                        "select count(*), count(case when meeting.status = HELD then 1 end),"
                                + " coalesce(sum(meeting.participants), 0L) from Meeting meeting where "
                                + narrowed(filter, values),
                        Object[].class);
        values.forEach(query::setParameter);
        var row = query.getSingleResult();
        return new Total((long) row[0], (long) row[1], (long) row[2]);
    }

    private static String narrowed(Filter filter, Map<String, Object> values) {
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        filter.scope().codes().ifPresent(units -> {
            conditions.add("(meeting.unitCode is null or meeting.unitCode in (:units))");
            values.put("units", units);
        });
        if (filter.kind() != null) {
            conditions.add("meeting.kind = :kind");
            values.put("kind", filter.kind());
        }
        if (filter.unitCode() != null) {
            conditions.add("meeting.unitCode = :unitCode");
            values.put("unitCode", filter.unitCode());
        }
        return String.join(" and ", conditions);
    }

    /** The day of the latest meeting of a kind with each unit that has had one. */
    public Map<String, LocalDate> latest(MeetingKind kind) {
        return getEntityManager()
                .createQuery("""
                        select unitCode, max(heldOn) from Meeting
                        where kind = :kind and status = :status group by unitCode""", Held.class)
                .setParameter("kind", kind)
                .setParameter("status", MeetingStatus.HELD)
                .getResultStream()
                .collect(Collectors.toMap(Held::unitCode, Held::heldOn));
    }
}
