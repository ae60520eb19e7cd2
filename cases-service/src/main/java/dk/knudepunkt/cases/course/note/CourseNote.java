package dk.knudepunkt.cases.course.note;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody of the house wrote of a course. Personal data. */
@Entity
public class CourseNote {

    @Id
    private UUID id;

    private UUID courseId;
    private @Nullable String text;
    private String writtenBy;
    private Instant writtenAt;

    protected CourseNote() {}

    CourseNote(UUID courseId, String text, String by, Instant at) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.courseId = courseId;
        this.text = text;
        this.writtenBy = by;
        this.writtenAt = at;
    }

    /** What was written goes; that something was stays. */
    public void forget() {
        text = null;
    }

    void writtenBy(String renamed) {
        writtenBy = renamed;
    }

    public UUID id() {
        return id;
    }

    public UUID courseId() {
        return courseId;
    }

    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    String writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
