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

    protected CountedCourse() {}

    CountedCourse(CourseKind kind, CourseListener.Completed completed) {
        this.id = completed.courseId();
        this.kind = kind;
        this.startedOn = completed.startedOn();
        this.day = completed.completedOn();
        this.municipalityCode = completed.municipalityCode();
        this.cvr = completed.cvr();
        this.unitCode = completed.unitCode();
    }

    /** Its completion does not hold any more. */
    void takeBack() {
        takenBack = true;
    }

    /** After it was reopened; one that was announced anew stays as it is. */
    void completeAgain(CourseKind kind, CourseListener.Completed completed) {
        if (takenBack) {
            this.kind = kind;
            this.day = completed.completedOn();
            this.takenBack = false;
        }
    }

    boolean isTakenBack() {
        return takenBack;
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
