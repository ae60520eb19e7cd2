package dk.knudepunkt.funding.subsidy;

import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The subsidies. */
@ApplicationScoped
class Subsidies implements PanacheRepositoryBase<Subsidy, UUID> {

    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

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

    private record Place(LocalDate grantedOn, UUID id) {}

    Subsidy get(UUID id) {
        return findByIdOptional(id).orElseThrow(SubsidyProblem::notFound);
    }

    /** The latest grant first. */
    Page<Subsidy> page(@Nullable SubsidyStatus status, @Nullable String cursor, int limit) {
        var given = Cursor.read(cursor, key -> new Place(key.date(0), key.id(1)));
        var place = given == null ? new Place(END_OF_TIME, new UUID(0, 0)) : given;
        var rows = find(
                        """
                        status in :statuses and (grantedOn, id) < (:grantedOn, :id)
                        order by grantedOn desc, id desc""",
                        Map.of(
                                "statuses", status == null ? List.of(SubsidyStatus.values()) : List.of(status),
                                "grantedOn", place.grantedOn(),
                                "id", place.id()))
                .range(0, limit)
                .list();
        return Page.of(rows, limit, last -> Cursor.after(last.grantedOn(), last.id()));
    }

    /** What was granted and paid per year and programme, in one query. */
    List<SubsidySum> sums() {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(SUMS, SubsidySum.class)
                .getResultList();
    }
}
