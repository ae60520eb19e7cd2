package dk.knudepunkt.cases.course;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.cases.course.code.CourseAction;
import dk.knudepunkt.cases.course.event.CourseEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A thing that was done to a course: what, from which day, and when it was said. It is never changed afterwards. */
@Entity
public class CourseChange {

    @Id
    private UUID id;

    private UUID courseId;

    @Enumerated(EnumType.STRING)
    private CourseAction action;

    private LocalDate validOn;
    private Instant recordedAt;
    private String recordedBy;
    private @Nullable String code;
    private @Nullable String note;

    protected CourseChange() {}

    CourseChange(CourseEvent.Change event, @Nullable String note, String by, Instant at) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.courseId = event.courseId();
        this.action = event.action();
        this.validOn = event.validOn();
        this.recordedAt = at;
        this.recordedBy = by;
        this.code = event.code();
        this.note = note;
    }

    /** What was written goes; what was done stays. */
    public void forgetNote() {
        note = null;
    }

    public UUID id() {
        return id;
    }

    public UUID courseId() {
        return courseId;
    }

    CourseAction action() {
        return action;
    }

    LocalDate validOn() {
        return validOn;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    /** Subject of whoever said it; the name of a service where it was heard. */
    String recordedBy() {
        return recordedBy;
    }

    void recordedBy(String renamed) {
        recordedBy = renamed;
    }

    Optional<String> code() {
        return Optional.ofNullable(code);
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }
}
