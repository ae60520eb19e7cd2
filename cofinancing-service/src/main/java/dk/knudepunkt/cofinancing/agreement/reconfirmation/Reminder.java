package dk.knudepunkt.cofinancing.agreement.reconfirmation;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A municipality was asked again for the confirmations it owes for a year. */
@Entity
@Immutable
@Table(name = "reconfirmation_reminder")
class Reminder {

    @Id
    private UUID id;

    private int year;
    private String municipalityCode;
    private @Nullable Integer step;
    private String sentBy;
    private Instant sentAt;

    protected Reminder() {}

    /**
     * Notes a reminder.
     *
     * @param step of the schedule; null where somebody pressed the button
     */
    Reminder(int year, String municipalityCode, @Nullable Integer step, String sentBy, Instant sentAt) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.year = year;
        this.municipalityCode = municipalityCode;
        this.step = step;
        this.sentBy = sentBy;
        this.sentAt = sentAt;
    }

    int year() {
        return year;
    }

    String municipalityCode() {
        return municipalityCode;
    }

    /** Of the schedule; empty where somebody pressed the button. */
    Optional<Integer> step() {
        return Optional.ofNullable(step);
    }

    /** Subject of the account; {@code schedule} where it was nobody. */
    String sentBy() {
        return sentBy;
    }

    Instant sentAt() {
        return sentAt;
    }
}
