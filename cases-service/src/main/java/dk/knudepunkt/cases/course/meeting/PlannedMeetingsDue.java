package dk.knudepunkt.cases.course.meeting;

import dk.knudepunkt.cases.course.Course;
import dk.knudepunkt.cases.course.agenda.Due;
import dk.knudepunkt.cases.course.agenda.DueKind;
import dk.knudepunkt.cases.course.agenda.DueSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** Meetings that are agreed in courses that go on, and those of which nobody has said whether they were held. */
@ApplicationScoped
class PlannedMeetingsDue implements DueSource {

    private final PlannedMeetings meetings;

    PlannedMeetingsDue(PlannedMeetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public List<Due> in(Collection<Course> courses) {
        var open = courses.stream().filter(course -> !course.isOver()).toList();
        return meetings.agreedIn(open).stream()
                .map(meeting -> new Due(
                        meeting.courseId(),
                        DueKind.MEETING,
                        null,
                        meeting.plannedOn(),
                        "/courses/" + meeting.courseId() + "/planned-meetings/" + meeting.id()))
                .toList();
    }
}
