package dk.knudepunkt.cases.advice;

import dk.knudepunkt.cases.course.Course;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The external referrals of courses. */
@ApplicationScoped
class ExternalReferrals implements PanacheRepositoryBase<ExternalReferral, UUID> {

    List<ExternalReferral> ofCourse(UUID courseId) {
        return list("course.id = ?1 order by madeOn, id", courseId);
    }

    List<ExternalReferral> ofCourses(Collection<Course> courses) {
        return list("course in ?1", courses);
    }

    /** One of this course; of another course there is none. */
    ExternalReferral get(UUID courseId, UUID id) {
        return findByIdOptional(id)
                .filter(referral -> referral.course().id().equals(courseId))
                .orElseThrow(ExternalReferralProblem::notFound);
    }

    /** One that somebody has the address of; nobody else changes it until the transaction ends. */
    Optional<ExternalReferral> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The one that is to be asked about and has waited longest; those that somebody else is at are passed over. */
    Optional<ExternalReferral> due(Instant now) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from external_referral where due_at <= :now order by due_at limit 1 for update skip locked",
                        ExternalReferral.class)
                .setParameter("now", now)
                .uniqueResultOptional();
    }
}
