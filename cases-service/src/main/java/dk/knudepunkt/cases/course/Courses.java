package dk.knudepunkt.cases.course;

import dk.knudepunkt.cases.company.Company;
import dk.knudepunkt.cases.course.code.CourseStatus;
import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The courses, each caller's own slice of them. */
@ApplicationScoped
class Courses implements PanacheRepositoryBase<Course, UUID> {

    /** Which courses of those within reach; what is absent does not narrow. */
    record Filter(
            @Nullable UUID referralId,
            @Nullable CourseStatus status,
            @Nullable String developerId) {}

    /** Which part of a list. */
    record Query(AccessScope reach, Filter filter, @Nullable String cursor, int limit) {}

    private record Position(LocalDate startedOn, UUID id) {

        static Position of(Cursor cursor) {
            return new Position(cursor.date(0), cursor.id(1));
        }
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

    /** Those that a business developer has, which go on or have been completed since a day; what goes on first. */
    List<Course> of(String developer, LocalDate completedSince, int limit) {
        return find(
                        "from Course course join fetch course.company company join fetch company.survivor join fetch course.focus.account"
                                + " where course.developerId = ?1 and (course.stand.status in (?2, ?3) or course.stand.completedOn >= ?4)"
                                + " order by course.stand.completedOn desc nulls first, course.startedOn desc, course.id desc",
                        developer,
                        CourseStatus.OPEN,
                        CourseStatus.PAUSED,
                        completedSince)
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

    /** Those that started last come first. */
    Page<Course> newest(Query query) {
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        var parameters = new HashMap<String, Object>();
        restrict(query.reach(), conditions, parameters);
        narrow(query.filter(), conditions, parameters);
        var position = Cursor.read(query.cursor(), Position::of);
        if (position != null) {
            conditions.add("(course.startedOn, course.id) < (:startedOn, :id)");
            parameters.putAll(Map.of("startedOn", position.startedOn(), "id", position.id()));
        }
        var rows = find(
                        "from Course course join fetch course.company company join fetch company.survivor join fetch course.focus.account where "
                                + String.join(" and ", conditions) + " order by course.startedOn desc, course.id desc",
                        parameters)
                .range(0, query.limit())
                .list();
        return Page.of(rows, query.limit(), last -> Cursor.after(last.startedOn(), last.id()));
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
    }
}
