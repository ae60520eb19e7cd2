package dk.knudepunkt.cases.transfer;

import dk.knudepunkt.cases.course.Course;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The letters about transfers. */
@ApplicationScoped
class TransferLetters implements PanacheRepositoryBase<TransferLetter, UUID> {

    /** The one that has waited longest; those that somebody else is at are passed over. */
    Optional<TransferLetter> due(Instant now) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from transfer_letter where due_at <= :now order by due_at limit 1 for update skip locked",
                        TransferLetter.class)
                .setParameter("now", now)
                .uniqueResultOptional();
    }

    /** The last one of a course. */
    Optional<TransferLetter> last(UUID courseId) {
        return find("course.id = ?1 order by askedAt desc, id desc", courseId).firstResultOptional();
    }

    Course course(UUID id) {
        return getEntityManager().getReference(Course.class, id);
    }
}
