package dk.knudepunkt.cases.course.bulk;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** A row that became a course: sent again, it becomes no other. */
@Entity
class ImportedCourse {

    /**
     * Whose row it is.
     *
     * @param caller the account that handed it in
     * @param system the caller's name for where it came from
     */
    @Embeddable
    record Key(String caller, String system, String externalId) {}

    @EmbeddedId
    private Key key;

    private UUID courseId;
    private String fingerprint;
    private Instant importedAt;

    protected ImportedCourse() {}

    ImportedCourse(Key key, UUID courseId, String fingerprint, Instant importedAt) {
        this.key = key;
        this.courseId = courseId;
        this.fingerprint = fingerprint;
        this.importedAt = importedAt;
    }

    Key key() {
        return key;
    }

    UUID courseId() {
        return courseId;
    }

    String fingerprint() {
        return fingerprint;
    }

    Instant importedAt() {
        return importedAt;
    }
}
