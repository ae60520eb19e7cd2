package dk.knudepunkt.cofinancing.reconfirmation;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A municipality was asked again for the confirmations it owes for a year. */
@Entity
@Immutable
@Table(name = "reconfirmation_reminder")
class Reminder {

    @Id
    private UUID id;

    private int year;
    private String municipalityCode;
    private String sentBy;
    private Instant sentAt;

    protected Reminder() {}

    Reminder(int year, String municipalityCode, String sentBy, Instant sentAt) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.year = year;
        this.municipalityCode = municipalityCode;
        this.sentBy = sentBy;
        this.sentAt = sentAt;
    }

    int year() {
        return year;
    }

    String municipalityCode() {
        return municipalityCode;
    }

    /** Subject of the account. */
    String sentBy() {
        return sentBy;
    }

    Instant sentAt() {
        return sentAt;
    }
}
