package dk.knudepunkt.cases.course.meeting;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.cases.course.Course;
import dk.knudepunkt.cases.course.note.MeetingForm;
import dk.knudepunkt.platform.time.DaySpan;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting that is agreed with the company of a course. What it was about is written once it was held. */
@Entity
class PlannedMeeting {

    private static final int YEARS_AHEAD = 5;

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID courseId;

    @Enumerated(EnumType.STRING)
    private PlannedMeetingStatus status;

    private LocalDate plannedOn;

    @Enumerated(EnumType.STRING)
    private MeetingForm form;

    private @Nullable String unitCode;
    private String plannedBy;

    protected PlannedMeeting() {}

    PlannedMeeting(Course course, PlanCourseMeeting agreed, String by, LocalDate today) {
        if (course.isOver()) {
            throw PlannedMeetingProblem.courseEnded();
        }
        new DaySpan(today, today.plusYears(YEARS_AHEAD))
                .require(
                        agreed.plannedOn(),
                        (first, last) ->
                                PlannedMeetingProblem.outOfRange(first, last).at("/plannedOn"));
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.courseId = course.id();
        this.status = PlannedMeetingStatus.PLANNED;
        this.plannedOn = agreed.plannedOn();
        this.form = agreed.form();
        this.unitCode = agreed.unit().orElse(null);
        this.plannedBy = by;
    }

    void hold() {
        move("holding", PlannedMeetingStatus.HELD);
    }

    void callOff() {
        move("cancellation", PlannedMeetingStatus.CALLED_OFF);
    }

    private void move(String action, PlannedMeetingStatus next) {
        if (!actions().contains(action)) {
            throw PlannedMeetingProblem.notNow().insteadOf(actions());
        }
        status = next;
    }

    /** What may be done to it as it stands. */
    List<String> actions() {
        return isAgreed() ? List.of("cancellation", "holding") : List.of();
    }

    /** Whether it is still to come, or to be written of. */
    boolean isAgreed() {
        return status == PlannedMeetingStatus.PLANNED;
    }

    void plannedBy(String renamed) {
        plannedBy = renamed;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID courseId() {
        return courseId;
    }

    PlannedMeetingStatus status() {
        return status;
    }

    LocalDate plannedOn() {
        return plannedOn;
    }

    MeetingForm form() {
        return form;
    }

    /** The unit whose adviser comes along. */
    Optional<String> unitCode() {
        return Optional.ofNullable(unitCode);
    }

    String plannedBy() {
        return plannedBy;
    }
}
