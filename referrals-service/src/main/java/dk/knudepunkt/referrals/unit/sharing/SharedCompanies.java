package dk.knudepunkt.referrals.unit.sharing;

import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.referrals.unit.UnitScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * The list. A unit works with a company whose consent it holds; the house does while it has the company in a course, or
 * owes it something of a referral.
 */
@ApplicationScoped
class SharedCompanies {

    /** A company is known by each of the numbers that turned out to be one. */
    private static final String LIST = """
            with recursive same (cvr, other) as (
                select cvr, cvr from company_consent where withdrawn_on is null
                union
                select same.cvr, case when alias_cvr = same.other then survivor_cvr else alias_cvr end
                from same join company_alias on same.other in (alias_cvr, survivor_cvr)),
            guided as (
                select distinct same.cvr from same join known_course on known_course.cvr = same.other
                where known_course.status = 'OPEN'),
            referred as (
                select same.cvr, unit_code, ended_at is null as open, submitted_at
                from same join referral on referral.cvr = same.other)
            select consent.unit_code, consent.cvr, consent.company_name, consent.given_on, consent.given_way,
                   exists (select from guided where guided.cvr = consent.cvr),
                   (select count(*) from referred
                    where referred.cvr = consent.cvr and referred.unit_code = consent.unit_code and open),
                   (select max(submitted_at) from referred
                    where referred.cvr = consent.cvr and referred.unit_code = consent.unit_code)
            from company_consent consent
            where consent.withdrawn_on is null
              and (:everywhere or consent.unit_code in (:units))
              and (exists (select from guided where guided.cvr = consent.cvr)
                   or exists (select from referred where referred.cvr = consent.cvr and open))
            order by consent.unit_code, consent.company_name, consent.cvr""";

    private final Session database;
    private final Caller caller;

    SharedCompanies(Session database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** Within the caller's scope; of one unit, where one is named. */
    List<SharedCompany> list(@Nullable String unitCode) {
        var scope = UnitScope.of(caller);
        var units = unitCode == null
                ? scope.codes()
                : Optional.of(scope.includes(unitCode) ? Set.of(unitCode) : Set.<String>of());
        return database.createNativeQuery(LIST, Tuple.class)
                .setParameter("everywhere", units.isEmpty())
                .setParameter("units", units.orElse(Set.of()))
                .getResultStream()
                .map(SharedCompanies::company)
                .toList();
    }

    private static SharedCompany company(Tuple row) {
        return new SharedCompany(
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, LocalDate.class),
                ConsentWay.valueOf(row.get(4, String.class)),
                row.get(5, Boolean.class),
                row.get(6, Long.class),
                day(row.get(7, Instant.class)));
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : Denmark.dateOf(at);
    }
}
