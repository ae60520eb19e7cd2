package dk.knudepunkt.referrals.mail;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail on its way, until a mail server has taken it. */
@Entity
class Mail {

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    @Id
    private UUID id;

    private String mailbox;
    private String subject;
    private String text;
    private Instant writtenAt;
    private Instant tryAt;
    private int attempts;
    private @Nullable Instant sentAt;

    protected Mail() {}

    Mail(String mailbox, String subject, String text, Instant writtenAt) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.mailbox = mailbox;
        this.subject = subject;
        this.text = text;
        this.writtenAt = writtenAt;
        this.tryAt = writtenAt;
    }

    void sent(Instant at) {
        if (sentAt != null) {
            throw new IllegalStateException("Sent at " + sentAt);
        }
        attempts++;
        sentAt = at;
    }

    /** Waits twice as long after each failure, up to an hour. */
    void failed(Instant at) {
        var wait = Duration.ofSeconds(5L << Math.min(attempts, 16));
        attempts++;
        tryAt = at.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
    }

    /** When it is tried next. */
    Instant tryAt() {
        return tryAt;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    UUID id() {
        return id;
    }

    String mailbox() {
        return mailbox;
    }

    String subject() {
        return subject;
    }

    String text() {
        return text;
    }
}
