package dk.knudepunkt.referrals.referral.course;

import static org.hibernate.jpa.HibernateHints.HINT_NATIVE_SPACES;

import dk.knudepunkt.referrals.referral.CourseNews;
import dk.knudepunkt.referrals.referral.history.EventKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;

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

    /** A course begins before all else, so that its beginning undoes nothing, should messages cross; nor does what was said earlier. */
    void heardOf(CourseNews news, String cvr) {
        database.createNativeQuery("""
                        insert into known_course (id, cvr, status, said_at)
                        values (:id, :cvr, :status, cast(nullif(:said, '') as timestamptz))
                        on conflict (id) do update set status = excluded.status, said_at = excluded.said_at
                        where not :begins
                          and (known_course.said_at is null or excluded.said_at >= known_course.said_at)""")
                .setParameter("id", news.courseId())
                .setParameter("cvr", cvr)
                .setParameter("status", news.status().name())
                .setParameter("said", Objects.toString(news.saidAt(), ""))
                .setParameter("begins", news.happened() == EventKind.COURSE_OPENED)
                .setHint(HINT_NATIVE_SPACES, "known_course")
                .executeUpdate();
    }
}
