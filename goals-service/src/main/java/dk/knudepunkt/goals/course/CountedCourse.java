package dk.knudepunkt.goals.course;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A completed course, as it was announced. The company's municipality is the one of the course's start. */
@Entity
public class CountedCourse {

    @Id
    private UUID courseId;

    @Enumerated(EnumType.STRING)
    private CourseKind kind;

    private LocalDate startedOn;
    private LocalDate completedOn;
    private String municipalityCode;
    private String cvr;
    private @Nullable String unitCode;

    protected CountedCourse() {}

    CountedCourse(CourseKind kind, CourseListener.Completed completed) {
        this.courseId = completed.courseId();
        this.kind = kind;
        this.startedOn = completed.startedOn();
        this.completedOn = completed.completedOn();
        this.municipalityCode = completed.municipalityCode();
        this.cvr = completed.cvr();
        this.unitCode = completed.unitCode();
    }

    public UUID courseId() {
        return courseId;
    }

    public CourseKind kind() {
        return kind;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    public LocalDate completedOn() {
        return completedOn;
    }

    public String municipalityCode() {
        return municipalityCode;
    }

    String cvr() {
        return cvr;
    }

    /** The unit that referred the company, null for one that came by itself. */
    @Nullable
    String unitCode() {
        return unitCode;
    }
}
