package dk.knudepunkt.cases.course;

import dk.knudepunkt.cases.company.Company;
import dk.knudepunkt.cases.course.code.CourseStatus;
import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Keyset;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Sort;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The courses, each caller's own slice of them. */
@ApplicationScoped
class Courses implements PanacheRepositoryBase<Course, UUID> {

    /** Which courses of those within reach; what is absent does not narrow. */
    record Filter(
            @Nullable UUID referralId,
            @Nullable CourseStatus status,
            @Nullable String developerId,
            @Nullable Set<UUID> among,
            @Nullable String nameLike) {}

    /** Which part of a list. */
    record Query(
            AccessScope reach,
            Filter filter,
            Sort sort,
            @Nullable String cursor,
            int limit) {}

    /** Those that started last come first. */
    static final Sort USUAL = new Sort("started", true);

    /** A business developer's, with what a list shows of each. */
    private static final String HELD =
            "from Course course join fetch course.company company join fetch company.survivor join fetch course.focus.account where course.developerId = ?1 and ";

    private static final Keyset<Course> ORDERS = new Keyset<>(
            Map.of("started", new Keyset.Column<>("course.startedOn", Course::startedOn, Cursor::date)),
            "course.id",
            Course::id);

    /** The order that is asked for in an address. */
    static Sort sort(@Nullable String text) {
        return Sort.read(text, USUAL, ORDERS.names());
    }

    /** One within reach, or a refusal that does not tell whether it exists. */
    Course get(UUID id, AccessScope reach) {
        return findByIdOptional(id).filter(reach::includes).orElseThrow(CourseProblem::notFound);
    }

    /**
     * The one that came of this referral, and the last of those where all were given up; nobody else changes it until the
     * transaction ends.
     */
    Optional<Course> ofReferral(UUID referralId) {
        return find(
                        "origin.referralId = ?1 order by case when stand.status = ?2 then 1 else 0 end, origin.acceptedAt desc",
                        referralId,
                        CourseStatus.CANCELLED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Whether a system has told of one that it calls this. */
    boolean isKnown(String system, String externalId) {
        return count("system = ?1 and externalId = ?2", system, externalId) > 0;
    }

    /** All that name this account or pseudonym. */
    List<Course> of(String person) {
        return list("developerId = ?1 or broughtInBy = ?1", person);
    }

    /** Those that a business developer has and that go on, the one begun last first. */
    List<Course> goingOn(String developer, int limit) {
        return find(
                        HELD + "course.stand.status in (?2, ?3) order by course.startedOn desc, course.id desc",
                        developer,
                        CourseStatus.OPEN,
                        CourseStatus.PAUSED)
                .range(0, limit - 1)
                .list();
    }

    /** Those that a business developer had and that were completed since a day, the one completed last first. */
    List<Course> completed(String developer, LocalDate since, int limit) {
        return find(
                        HELD + "course.stand.completedOn >= ?2 order by course.stand.completedOn desc, course.id desc",
                        developer,
                        since)
                .range(0, limit - 1)
                .list();
    }

    /** The end of a company's last course, absent while one goes on; nobody else changes that until the transaction ends. */
    Optional<LocalDate> endOfLast(Company company) {
        getEntityManager().lock(company, LockModeType.PESSIMISTIC_WRITE);
        var all = list("company", company);
        return all.stream().allMatch(course -> course.endedOn().isPresent())
                ? all.stream().flatMap(course -> course.endedOn().stream()).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** How many of those within reach there are. */
    CourseService.Total total(AccessScope reach, Filter filter) {
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        var parameters = new HashMap<String, Object>();
        restrict(reach, conditions, parameters);
        narrow(filter, conditions, parameters);
        var query = getEntityManager()
                .createQuery(
                        "select count(*), count(case when course.stand.status in (OPEN, PAUSED) then 1 end)"
                                + " from Course course join course.company company where "
                                + String.join(" and ", conditions),
                        Object[].class);
        parameters.forEach(query::setParameter);
        var row = query.getSingleResult();
        return new CourseService.Total((long) row[0], (long) row[1]);
    }

    /** Those of a list, in its order. */
    Page<Course> page(Query query) {
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        var parameters = new HashMap<String, Object>();
        restrict(query.reach(), conditions, parameters);
        narrow(query.filter(), conditions, parameters);
        var part = ORDERS.after(query.sort(), query.cursor());
        conditions.add(part.condition());
        parameters.putAll(part.values());
        var rows = find(
                        "from Course course join fetch course.company company join fetch company.survivor join fetch course.focus.account where "
                                + String.join(" and ", conditions) + " order by " + part.order(),
                        parameters)
                .range(0, query.limit())
                .list();
        return Page.of(rows, query.limit(), last -> ORDERS.cursor(query.sort(), last));
    }

    private static void restrict(AccessScope reach, List<String> conditions, Map<String, Object> parameters) {
        switch (reach) {
            case AccessScope.Everything everything -> {}
            case AccessScope.OfUnits units -> {
                conditions.add("course.origin.unitCode in (:units)");
                parameters.put("units", units.codes());
            }
            case AccessScope.OfDevelopers team -> {
                conditions.add("course.developerId in (:team)");
                parameters.put("team", team.subjects());
            }
            case AccessScope.OfBringer own -> {
                conditions.add("course.broughtInBy = :self");
                parameters.put("self", own.subject());
            }
        }
    }

    private static void narrow(Filter filter, List<String> conditions, Map<String, Object> parameters) {
        if (filter.referralId() != null) {
            conditions.add("course.origin.referralId = :referral");
            parameters.put("referral", filter.referralId());
        }
        if (filter.status() != null) {
            conditions.add("course.stand.status = :status");
            parameters.put("status", filter.status());
        }
        if (filter.developerId() != null) {
            conditions.add("course.developerId = :developer");
            parameters.put("developer", filter.developerId());
        }
        if (filter.among() != null) {
            conditions.add("course.id in (:among)");
            parameters.put("among", filter.among());
        }
        if (filter.nameLike() != null) {
            conditions.add("company.foldedName like :nameLike");
            parameters.put("nameLike", filter.nameLike());
        }
    }
}
