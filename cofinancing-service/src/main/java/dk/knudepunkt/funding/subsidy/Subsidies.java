package dk.knudepunkt.funding.subsidy;

import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Keyset;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Sort;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The subsidies. */
@ApplicationScoped
class Subsidies implements PanacheRepositoryBase<Subsidy, UUID> {

    private static final String SUMS = """
            select year, programme_code, cast(sum(granted) as bigint), cast(sum(grants) as bigint),
                   cast(sum(paid) as bigint), cast(sum(payments) as bigint)
            from (select cast(extract(year from granted_on) as int) as year, programme_code,
                         granted, 1 as grants, 0 as paid, 0 as payments from subsidy
                  union all
                  select cast(extract(year from paid_on) as int), programme_code, 0, 0, paid, 1
                  from subsidy where status = 'PAID') as moves
            group by year, programme_code
            order by year, programme_code""";

    private static final String STANDING = "subsidy.status in :statuses";

    private static final Keyset<Subsidy> ORDERS = new Keyset<>(
            Map.of(
                    "granted", new Keyset.Column<>("subsidy.grantedOn", Subsidy::grantedOn, Cursor::date),
                    "amount", new Keyset.Column<>("subsidy.granted", Subsidy::granted, Cursor::number)),
            "subsidy.id",
            Subsidy::id);

    /** The latest grant comes first. */
    static final Sort USUAL = new Sort("granted", true);

    /**
     * How much a list holds, in whole kroner.
     *
     * @param granted what was promised
     * @param paid what was paid of it
     */
    record Total(long subsidies, long granted, long paid) {}

    /** The order that is asked for in an address. */
    static Sort sort(@Nullable String text) {
        return Sort.read(text, USUAL, ORDERS.names());
    }

    Subsidy get(UUID id) {
        return findByIdOptional(id).orElseThrow(SubsidyProblem::notFound);
    }

    /** Those that stand so, or all. */
    Page<Subsidy> page(@Nullable SubsidyStatus status, Sort sort, @Nullable String cursor, int limit) {
        var rows = standing(status, ORDERS.after(sort, cursor)).range(0, limit).list();
        return Page.of(rows, limit, last -> ORDERS.cursor(sort, last));
    }

    private PanacheQuery<Subsidy> standing(@Nullable SubsidyStatus status, Keyset.Part part) {
        var values = new HashMap<>(part.values());
        values.put("statuses", statuses(status));
        return find(
                "from Subsidy subsidy where %s and %s order by %s".formatted(STANDING, part.condition(), part.order()),
                values);
    }

    /** How many stand so, and what was granted and paid in them. */
    Total total(@Nullable SubsidyStatus status) {
        return getEntityManager()
                .createQuery(
                        "select count(*), coalesce(sum(subsidy.granted), 0L), coalesce(sum(subsidy.paid), 0L)"
                                + " from Subsidy subsidy where " + STANDING,
                        Total.class)
                .setParameter("statuses", statuses(status))
                .getSingleResult();
    }

    private static List<SubsidyStatus> statuses(@Nullable SubsidyStatus status) {
        return status == null ? List.of(SubsidyStatus.values()) : List.of(status);
    }

    /** What was granted and paid per year and programme, in one query. */
    List<SubsidySum> sums() {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(SUMS, SubsidySum.class)
                .getResultList();
    }
}
