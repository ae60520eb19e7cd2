package dk.knudepunkt.cases.evaluation;

import dk.knudepunkt.cases.course.Course;
import dk.knudepunkt.cases.evaluation.code.EvaluationStatus;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The evaluations of courses: at most one of each, besides those that were taken back. */
@ApplicationScoped
class Evaluations implements PanacheRepositoryBase<Evaluation, UUID> {

    /** That of a course; nobody else changes it until the transaction ends. */
    Optional<Evaluation> ofCourse(UUID courseId) {
        return find("course.id = ?1 and status <> ?2", courseId, EvaluationStatus.WITHDRAWN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The same to be looked at. */
    Optional<Evaluation> seenOf(UUID courseId) {
        return find("course.id = ?1 and status <> ?2", courseId, EvaluationStatus.WITHDRAWN)
                .firstResultOptional();
    }

    /** One that somebody has the address of; nobody else changes it until the transaction ends. */
    Optional<Evaluation> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The one that has waited longest for something to be done; those that somebody else is at are passed over. */
    Optional<Evaluation> due(Instant now) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from evaluation where due_at <= :now order by due_at limit 1 for update skip locked",
                        Evaluation.class)
                .setParameter("now", now)
                .uniqueResultOptional();
    }

    Course course(UUID id) {
        return getEntityManager().find(Course.class, id);
    }

    void add(EvaluationAnswer answer) {
        getEntityManager().persist(answer);
    }

    Optional<EvaluationAnswer> answer(Evaluation evaluation) {
        return Optional.ofNullable(getEntityManager().find(EvaluationAnswer.class, evaluation.id()));
    }
}
