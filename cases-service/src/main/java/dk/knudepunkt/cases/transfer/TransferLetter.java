package dk.knudepunkt.cases.transfer;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.cases.course.Course;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter to the company of a course that was handed over. */
@Entity
public class TransferLetter {

    private static final Duration RETRY = Duration.ofMinutes(10);
    private static final Duration PATIENCE = Duration.ofDays(7);

    @Id
    private UUID id;

    @Version
    @SuppressWarnings("UnusedVariable") // Hibernate asks for it.
    private long version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Course course;

    private Instant askedAt;

    @SuppressWarnings("UnusedVariable") // Queries ask for it.
    private @Nullable Instant dueAt;

    @Enumerated(EnumType.STRING)
    private TransferLetterState state;

    @SuppressWarnings("UnusedVariable") // Kept for whoever asks when the company was told.
    private @Nullable Instant sentAt;

    protected TransferLetter() {}

    TransferLetter(Course course, Instant now) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.course = course;
        this.askedAt = now;
        this.dueAt = now;
        this.state = TransferLetterState.ON_ITS_WAY;
    }

    void sent(Instant now) {
        end(TransferLetterState.SENT);
        sentAt = now;
    }

    /** There is no such address. */
    void bounced() {
        end(TransferLetterState.BOUNCED);
    }

    /** There is nobody to write to. */
    void notSent() {
        end(TransferLetterState.NOT_SENT);
    }

    /** The course ended first. */
    void notNeeded() {
        end(TransferLetterState.NOT_NEEDED);
    }

    private void end(TransferLetterState how) {
        state = how;
        dueAt = null;
    }

    /** No mail server was there, or the address is on its way. */
    void later(Instant now) {
        if (askedAt.plus(PATIENCE).isBefore(now)) {
            notSent();
        } else {
            dueAt = now.plus(RETRY);
        }
    }

    Course course() {
        return course;
    }

    TransferLetterState state() {
        return state;
    }
}
