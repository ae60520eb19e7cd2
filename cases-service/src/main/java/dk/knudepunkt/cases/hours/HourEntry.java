package dk.knudepunkt.cases.hours;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.platform.time.Denmark;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hours of one person on one day in one line. One that was withdrawn stays, and counts nowhere. */
@Entity
public class HourEntry {

    @Id
    private UUID id;

    @Version
    private long version;

    private String person;
    private LocalDate workedOn;
    private int minutes;
    private @Nullable String account;

    @Enumerated(EnumType.STRING)
    private HourRole role;

    @Embedded
    private @Nullable Purpose purpose;

    private @Nullable String note;
    private @Nullable String lateReason;
    private Instant registeredAt;

    @SuppressWarnings("UnusedVariable") // Kept for whoever must account for it.
    private String registeredBy;

    private @Nullable Instant withdrawnAt;

    protected HourEntry() {}

    /**
     * @param person subject of who worked
     * @param by subject of who says so
     */
    HourEntry(String person, Stint stint, String by, Instant at) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.person = person;
        this.registeredBy = by;
        this.registeredAt = at;
        stint.check(Denmark.dateOf(at));
        hold(stint);
    }

    /** It was otherwise. */
    void change(Stint stint, Instant at) {
        var today = Denmark.dateOf(at);
        stint.check(today);
        stint.requireInTime(workedOn, today);
        hold(stint);
    }

    private void hold(Stint stint) {
        workedOn = stint.on();
        minutes = stint.minutes();
        account = stint.line().accountCode();
        role = stint.line().role();
        purpose = stint.line().purpose();
        note = stint.note();
        lateReason = stint.lateReason();
    }

    /** It was not worked. */
    void withdraw(Instant at) {
        withdrawnAt = at;
    }

    /** What was written about it goes; that it was worked stays. */
    public void forgetNote() {
        note = null;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String person() {
        return person;
    }

    public LocalDate workedOn() {
        return workedOn;
    }

    public int minutes() {
        return minutes;
    }

    public HourLine line() {
        return new HourLine(account, role, purpose == null ? Purpose.NONE : purpose);
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    Optional<String> lateReason() {
        return Optional.ofNullable(lateReason);
    }

    Instant registeredAt() {
        return registeredAt;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }
}
