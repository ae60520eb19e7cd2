package dk.knudepunkt.cases.task.bid;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.cases.consultant.Consultant;
import dk.knudepunkt.cases.task.AdviserTask;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one consultant is asked to offer for a task, and offers once. */
@Entity
public class Bid {

    /** How long a mail server that does not answer is left alone. */
    private static final Duration LATER = Duration.ofMinutes(5);

    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    private AdviserTask task;

    @ManyToOne(optional = false)
    private Consultant consultant;

    private LocalDate expiresOn;

    /** When the letter is handed over; nothing once it is, or cannot be. */
    @SuppressWarnings("UnusedVariable") // Queries ask for it.
    private @Nullable Instant sendAfter;

    private @Nullable Instant sentAt;
    private @Nullable Long kroner;
    private @Nullable String offer;
    private @Nullable Instant submittedAt;

    protected Bid() {}

    Bid(AdviserTask task, Consultant consultant, LocalDate expiresOn, LocalDate today, Instant now) {
        if (!task.isOpenToBids()) {
            throw BidProblem.taskNotOpen();
        }
        if (expiresOn.isBefore(today)) {
            throw BidProblem.expiresInThePast(today).at("/expiresOn");
        }
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.task = task;
        this.consultant = consultant;
        this.expiresOn = expiresOn;
        this.sendAfter = now;
    }

    /** A mail server has taken the letter. */
    void sent(Instant now) {
        sentAt = now;
        sendAfter = null;
    }

    /** There is nobody at the address. */
    void bounced() {
        sendAfter = null;
    }

    void later(Instant now) {
        sendAfter = now.plus(LATER);
    }

    /** Refuses an address that takes no bid any more. */
    void requireOpen(LocalDate today) {
        if (submittedAt != null) {
            throw BidProblem.used();
        }
        if (today.isAfter(expiresOn)) {
            throw BidProblem.expired(expiresOn);
        }
        if (!task.isOpenToBids()) {
            throw BidProblem.taskNotOpen();
        }
    }

    void submit(SubmitBid bid, LocalDate today, Instant now) {
        requireOpen(today);
        kroner = bid.price();
        offer = bid.offer();
        submittedAt = now;
    }

    /** What was written goes; what was asked for it stays. */
    public void forgetOffer() {
        offer = null;
    }

    public UUID id() {
        return id;
    }

    AdviserTask task() {
        return task;
    }

    Consultant consultant() {
        return consultant;
    }

    LocalDate expiresOn() {
        return expiresOn;
    }

    Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    Optional<Long> kroner() {
        return Optional.ofNullable(kroner);
    }

    public Optional<String> offer() {
        return Optional.ofNullable(offer);
    }

    Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }
}
