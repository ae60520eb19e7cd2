package dk.knudepunkt.cases.course.meeting;

import dk.knudepunkt.cases.course.Course;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The meetings that were agreed; a course has few. */
@ApplicationScoped
class PlannedMeetings implements PanacheRepositoryBase<PlannedMeeting, UUID> {

    private static final int MOST = 200;

    /** The latest first. */
    List<PlannedMeeting> of(UUID courseId) {
        return find("courseId = ?1 order by plannedOn desc, id desc", courseId)
                .range(0, MOST - 1)
                .list();
    }

    PlannedMeeting get(UUID courseId, UUID id) {
        return findByIdOptional(id)
                .filter(meeting -> meeting.courseId().equals(courseId))
                .orElseThrow(PlannedMeetingProblem::notFound);
    }

    /** Those of these courses that are still to come, or to be written of. */
    List<PlannedMeeting> agreedIn(Collection<Course> courses) {
        return list(
                "status = ?1 and courseId in ?2",
                PlannedMeetingStatus.PLANNED,
                courses.stream().map(Course::id).toList());
    }

    List<PlannedMeeting> by(String person) {
        return list("plannedBy", person);
    }
}
