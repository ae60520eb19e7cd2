package dk.knudepunkt.referrals.referral.course;

import static org.hibernate.jpa.HibernateHints.HINT_NATIVE_SPACES;

import dk.knudepunkt.referrals.referral.code.CourseStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** The courses that cases has told of, by company. */
@ApplicationScoped
public class KnownCourses {

    private final EntityManager database;

    KnownCourses(EntityManager database) {
        this.database = database;
    }

    /** Whether the company is in a course now. */
    public boolean isInCourse(List<String> cvrs) {
        return (boolean) database.createNativeQuery(
                        "select exists (select from known_course where cvr in (:cvrs) and status = 'OPEN')",
                        Boolean.class)
                .setParameter("cvrs", cvrs)
                .getSingleResult();
    }

    /** What is completed stays so, should messages cross. */
    void heardOf(UUID id, String cvr, CourseStatus status) {
        database.createNativeQuery("""
                        insert into known_course (id, cvr, status) values (:id, :cvr, :status)
                        on conflict (id) do update set status = excluded.status
                        where known_course.status <> 'COMPLETED'""")
                .setParameter("id", id)
                .setParameter("cvr", cvr)
                .setParameter("status", status.name())
                .setHint(HINT_NATIVE_SPACES, "known_course")
                .executeUpdate();
    }
}
