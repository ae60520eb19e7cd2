package dk.knudepunkt.cases.course.note;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting with the company of a course; a joint one where a unit's adviser came along. Personal data. */
@Entity
public class CourseMeeting {

    @Id
    private UUID id;

    private UUID courseId;
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private MeetingForm form;

    @Embedded
    private @Nullable Joint joint;

    private @Nullable String summary;
    private String recordedBy;
    private Instant recordedAt;

    protected CourseMeeting() {}

    CourseMeeting(UUID courseId, HoldCourseMeeting held, String by, Instant at) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.courseId = courseId;
        this.heldOn = held.heldOn();
        this.form = held.form();
        this.joint = held.joint().orElse(null);
        this.summary = held.summary();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /** Who came and what was said goes; that a meeting was held, and with which unit, stays. */
    public void forget() {
        summary = null;
        joint = joint == null ? null : joint.withoutAdviser();
    }

    void recordedBy(String renamed) {
        recordedBy = renamed;
    }

    public UUID id() {
        return id;
    }

    public UUID courseId() {
        return courseId;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    MeetingForm form() {
        return form;
    }

    Optional<Joint> joint() {
        return Optional.ofNullable(joint);
    }

    /** The unit's adviser who came along. */
    public Optional<String> adviser() {
        return joint().map(Joint::adviser);
    }

    public Optional<String> summary() {
        return Optional.ofNullable(summary);
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
