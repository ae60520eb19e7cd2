package dk.knudepunkt.goals.course;

import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The completed courses that this service has heard of. */
@ApplicationScoped
public class CountedCourses implements PanacheRepositoryBase<CountedCourse, UUID> {

    /** A place in the list of courses, newest completion first. */
    private record Place(LocalDate completedOn, UUID courseId) {

        static Place before(CourseSelection selection) {
            return new Place(selection.to().plusDays(1), new UUID(0, 0));
        }

        static Place of(Cursor cursor) {
            return new Place(cursor.date(0), cursor.id(1));
        }
    }

    public CourseTally tally(LocalDate from, LocalDate to) {
        return new CourseTally(find(
                        "select c.kind, count(*) from CountedCourse c where c.completedOn between ?1 and ?2 group by c.kind",
                        from,
                        to)
                .project(CourseTally.KindCount.class)
                .list());
    }

    public Page<CountedCourse> page(CourseSelection selection, @Nullable String cursor, int limit) {
        var given = Cursor.read(cursor, Place::of);
        var after = given == null ? Place.before(selection) : given;
        var rows = find(
                        """
                        kind in :kinds and completedOn between :from and :to
                        and (completedOn, courseId) < (:completedOn, :courseId)
                        order by completedOn desc, courseId desc""",
                        Map.of(
                                "kinds", selection.kinds(),
                                "from", selection.from(),
                                "to", selection.to(),
                                "completedOn", after.completedOn(),
                                "courseId", after.courseId()))
                .range(0, limit)
                .list();
        return Page.of(rows, limit, last -> Cursor.after(last.completedOn(), last.courseId()));
    }

    void addOnce(CountedCourse course) {
        if (findByIdOptional(course.courseId()).isEmpty()) {
            persist(course);
        }
    }
}
