package dk.knudepunkt.goals.course;

import dk.knudepunkt.goals.feed.Countable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A completed course, as it was announced. The company's municipality is the one of the course's start. */
@Entity
public class CountedCourse implements Countable {

    @Id
    @Column(name = "course_id")
    private UUID id;

    @Enumerated(EnumType.STRING)
    private CourseKind kind;

    private LocalDate startedOn;

    @Column(name = "completed_on")
    private LocalDate day;

    private String municipalityCode;
    private String cvr;
    private @Nullable String unitCode;
    private boolean takenBack;
    private boolean specialised;

    protected CountedCourse() {}

    CountedCourse(CourseKind kind, CourseListener.Completed completed) {
        this.id = completed.courseId();
        this.kind = kind;
        this.startedOn = completed.startedOn();
        this.day = completed.completedOn();
        this.municipalityCode = completed.municipalityCode();
        this.cvr = completed.cvr();
        this.unitCode = completed.unitCode();
        this.specialised = completed.isSpecialised();
    }

    /** Its completion does not hold any more. */
    void takeBack() {
        takenBack = true;
    }

    /** After it was reopened; one that was announced anew stays as it is. */
    void completeAgain(CourseKind kind, CourseListener.Completed completed) {
        if (takenBack) {
            this.kind = kind;
            this.startedOn = completed.startedOn();
            this.day = completed.completedOn();
            this.municipalityCode = completed.municipalityCode();
            this.specialised = completed.isSpecialised();
            this.takenBack = false;
        }
    }

    /** Something else holds of it, and has held, than was announced. */
    void correct(CourseKind kind, CourseListener.Corrected corrected) {
        this.kind = kind;
        this.startedOn = corrected.startedOn();
        this.day = corrected.completedOn() == null ? day : corrected.completedOn();
        this.municipalityCode = corrected.municipalityCode();
        this.specialised = corrected.isSpecialised();
    }

    boolean isTakenBack() {
        return takenBack;
    }

    /** Whether the house itself pays for it, and neither a municipality nor a project. */
    boolean isSpecialised() {
        return specialised;
    }

    @Override
    public UUID id() {
        return id;
    }

    public CourseKind kind() {
        return kind;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    /** When it was completed. */
    @Override
    public LocalDate day() {
        return day;
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
