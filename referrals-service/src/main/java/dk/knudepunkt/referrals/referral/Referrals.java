package dk.knudepunkt.referrals.referral;

import static org.hibernate.jpa.HibernateHints.HINT_READ_ONLY;

import dk.knudepunkt.platform.series.OneFile;
import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Keyset;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Sort;
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

    /** What a list can be put in order by, whether it shows all of a referral or a part. */
    interface Listed {

        UUID id();

        Instant submittedAt();

        Instant dueAt();

        String unitCode();
    }

    private static final Keyset.Column<Listed, Instant> DUE =
            new Keyset.Column<>("dueAt", Listed::dueAt, Cursor::instant);

    private static final Keyset<Listed> ORDERS = new Keyset<>(
            Map.of(
                    "submitted", new Keyset.Column<>("submittedAt", Listed::submittedAt, Cursor::instant),
                    "due", DUE,
                    "unit", new Keyset.Column<>("unitCode", Listed::unitCode, Cursor::text, DUE)),
            "id",
            Listed::id);

    /** The order of a list, as the API names it. */
    public enum Order {
        NEWEST("submitted", true),
        OLDEST("submitted", false),
        /** Least time left first. */
        DUE("due", false),
        DUE_LAST("due", true);

        private final String column;
        private final boolean descending;

        Order(String column, boolean descending) {
            this.column = column;
            this.descending = descending;
        }

        /** As the heads of the columns ask for it. */
        public Sort sort() {
            return new Sort(column, descending);
        }
    }

    /** When an answer is due; an open end is null. */
    public record DueSpan(@Nullable Instant from, @Nullable Instant before) {

        public static final DueSpan ANY = new DueSpan(null, null);
    }

    /** Which referrals, of those within reach; what is null does not matter. */
    public record Filter(
            @Nullable ReferralStatus status,
            @Nullable String unitCode,
            @Nullable String cvr,
            DueSpan due,
            @Nullable Set<UUID> among,
            @Nullable String nameLike,
            Sort sort) {

        private static Filter queue(DueSpan due, Sort sort) {
            return new Filter(ReferralStatus.SUBMITTED, null, null, due, null, null, sort);
        }
    }

    /**
     * How much a list holds.
     *
     * @param awaiting how many of them await an answer, and {@code overdue} of these for longer than was promised
     */
    public record Total(long referrals, long awaiting, long overdue) {

        /** Whether they can be taken home all at once. */
        public boolean fitsInAFile() {
            return OneFile.takes(referrals);
        }
    }

    /** Which part of a list. */
    record Query(AccessScope reach, Filter filter, @Nullable String cursor, int limit) {}

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
        return Page.of(
                rows(query).list(),
                query.limit(),
                last -> ORDERS.cursor(query.filter().sort(), last));
    }

    /** Those within reach that await an answer. */
    public Page<Awaiting> queue(AccessScope reach, DueSpan due, Sort sort, @Nullable String cursor, int limit) {
        var rows =
                rows(new Query(reach, Filter.queue(due, sort), cursor, limit)).project(Awaiting.class);
        return Page.of(rows.list(), limit, last -> ORDERS.cursor(sort, last));
    }

    /** How many there are within reach, and how many of them wait at this time. */
    Total total(AccessScope reach, Filter filter, Instant now) {
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        var parameters = new HashMap<String, Object>();
        narrow(reach, filter, conditions, parameters);
        var query = getEntityManager()
                .createQuery(
                        "select count(*), count(case when status = SUBMITTED then 1 end),"
                                + " count(case when status = SUBMITTED and dueAt < :now then 1 end) from Referral where "
                                + String.join(" and ", conditions),
                        Object[].class)
                .setParameter("now", now);
        parameters.forEach(query::setParameter);
        var row = query.getSingleResult();
        return new Total((long) row[0], (long) row[1], (long) row[2]);
    }

    private PanacheQuery<Referral> rows(Query query) {
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        narrow(query.reach(), query.filter(), conditions, parameters);
        var part = ORDERS.after(query.filter().sort(), query.cursor());
        conditions.add(part.condition());
        parameters.putAll(part.values());
        // The limit is part of the text: PostgreSQL plans anew each time for a limit that it does not know.
        var text =
                "%s order by %s limit %d".formatted(String.join(" and ", conditions), part.order(), query.limit() + 1);
        return find(text, parameters).withHint(HINT_READ_ONLY, true);
    }

    private static void narrow(
            AccessScope reach, Filter filter, List<String> conditions, Map<String, Object> parameters) {
        restrict(reach, conditions, parameters);
        require("status", "=", filter.status(), conditions, parameters);
        require("unitCode", "=", filter.unitCode(), conditions, parameters);
        require("company.cvr", "=", filter.cvr(), conditions, parameters);
        require("dueAt", ">=", filter.due().from(), conditions, parameters);
        require("dueAt", "<", filter.due().before(), conditions, parameters);
        require("id", "in", filter.among(), conditions, parameters);
        if (filter.nameLike() != null) {
            conditions.add("lower(company.name) like :nameLike escape '\\'");
            parameters.put("nameLike", filter.nameLike());
        }
    }

    private static void require(
            String property,
            String comparison,
            @Nullable Object value,
            List<String> conditions,
            Map<String, Object> parameters) {
        if (value != null) {
            var parameter = "wanted" + parameters.size();
            conditions.add("%s %s :%s".formatted(property, comparison, parameter));
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
