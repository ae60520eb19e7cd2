package dk.knudepunkt.referrals.referral;

import static org.hibernate.jpa.HibernateHints.HINT_READ_ONLY;

import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.referrals.referral.code.ReferralStatus;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The referrals, each caller's own slice of them. */
@ApplicationScoped
public class Referrals implements PanacheRepositoryBase<Referral, UUID> {

    /** The increment of the sequence of numbers. */
    private static final int BLOCK = 20;

    private final Queue<Long> numbers = new ConcurrentLinkedQueue<>();

    /**
     * A running number for a reference, of a block that the database gave out; a restart leaves a gap, never a double. Nobody
     * waits for another who asks for a block: they ask for one of their own.
     */
    long nextNumber() {
        var free = numbers.poll();
        return free == null ? firstOfBlock() : free;
    }

    private long firstOfBlock() {
        var first = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select nextval('referral_number')", Long.class)
                .getSingleResult();
        LongStream.range(first + 1, first + BLOCK).forEach(numbers::add);
        return first;
    }

    /** The order of a list. */
    public enum Order {
        NEWEST("submittedAt desc, id desc", "(submittedAt, id) < (:at, :id)"),
        /** The desk's queue: least time left first. */
        DUE("dueAt, id", "(dueAt, id) > (:at, :id)");

        private final String by;
        private final String after;

        Order(String by, String after) {
            this.by = by;
            this.after = after;
        }

        private Cursor cursor(Referral last) {
            return cursor(this == NEWEST ? last.submittedAt() : last.dueAt(), last.id());
        }

        /** Names the order: a place in one list is nowhere in another. */
        Cursor cursor(Instant at, UUID id) {
            return Cursor.after(this, at, id);
        }

        private Position position(Cursor cursor) {
            if (!name().equals(cursor.key().getFirst())) {
                throw new IllegalArgumentException("A cursor of another order");
            }
            return new Position(cursor.instant(1), cursor.id(2));
        }
    }

    /** Which referrals, of those within reach; what is null does not matter. */
    public record Filter(
            @Nullable ReferralStatus status,
            @Nullable String unitCode,
            @Nullable String cvr,
            Order order) {

        private static final Filter QUEUE = new Filter(ReferralStatus.SUBMITTED, null, null, Order.DUE);
    }

    /** Which part of a list. */
    record Query(AccessScope reach, Filter filter, @Nullable String cursor, int limit) {}

    private record Position(Instant at, UUID id) {}

    /** One within reach, or a refusal that does not tell whether it exists. */
    Referral get(UUID id, AccessScope reach) {
        return findByIdOptional(id).filter(reach::includes).orElseThrow(ReferralProblem::notFound);
    }

    /** Waits for another who changes it, for a listener that must not give up. */
    @Nullable
    Referral lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Page<Referral> page(Query query) {
        return Page.of(rows(query).list(), query.limit(), query.filter().order()::cursor);
    }

    /** Those within reach that await an answer, least time left first. */
    public Page<Awaiting> queue(AccessScope reach, @Nullable String cursor, int limit) {
        var rows = rows(new Query(reach, Filter.QUEUE, cursor, limit)).project(Awaiting.class);
        return Page.of(rows.list(), limit, Awaiting::cursor);
    }

    private PanacheQuery<Referral> rows(Query query) {
        var filter = query.filter();
        var order = filter.order();
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        var parameters = new HashMap<String, Object>();
        restrict(query.reach(), conditions, parameters);
        require("status", filter.status(), conditions, parameters);
        require("unitCode", filter.unitCode(), conditions, parameters);
        require("company.cvr", filter.cvr(), conditions, parameters);
        var position = Cursor.read(query.cursor(), order::position);
        if (position != null) {
            conditions.add(order.after);
            parameters.putAll(Map.of("at", position.at(), "id", position.id()));
        }
        // The limit is part of the text: PostgreSQL plans anew each time for a limit that it does not know.
        var text = "%s order by %s limit %d".formatted(String.join(" and ", conditions), order.by, query.limit() + 1);
        return find(text, parameters).withHint(HINT_READ_ONLY, true);
    }

    private static void require(
            String property, @Nullable Object value, List<String> conditions, Map<String, Object> parameters) {
        if (value != null) {
            var parameter = property.replace('.', '_');
            conditions.add(property + " = :" + parameter);
            parameters.put(parameter, value);
        }
    }

    /** Those of a company that have not ended, newest first; so many that nobody reads on. */
    List<Referral> openOfCompany(List<String> cvrs) {
        return find("company.cvr in ?1 and endedAt is null order by submittedAt desc, id desc", cvrs)
                .range(0, 19)
                .list();
    }

    /** How many open referrals each of these companies has, of whatever unit: for the desk. */
    public Map<String, Long> openByCompany(Set<String> cvrs) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select cvr, count(*) from referral where cvr = any(:cvrs) and ended_at is null group by cvr",
                        Object[].class)
                .setParameter("cvrs", cvrs.toArray(String[]::new))
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    private static void restrict(AccessScope reach, List<String> conditions, Map<String, Object> parameters) {
        switch (reach) {
            case AccessScope.Everything everything -> {}
            case AccessScope.OfUnits units -> {
                conditions.add("unitCode in (:units)");
                parameters.put("units", units.codes());
            }
            case AccessScope.OfDevelopers team -> {
                conditions.add("outcome.developerId in (:team)");
                parameters.put("team", team.subjects());
            }
            case AccessScope.Given given -> conditions.add("outcome.developerId is not null");
            case AccessScope.OfSubmitter submitter -> {
                conditions.add("submittedBy = :submitter");
                parameters.put("submitter", submitter.subject());
            }
        }
    }
}
