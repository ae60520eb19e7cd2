package dk.knudepunkt.funding.calendar;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A deadline or a meeting in the calendar, in the form it has now. Each change counts its sequence up by one. */
@Entity
public class CalendarEntry {

    @Id
    private UUID id;

    private String source;
    private String titleDa;
    private String titleEn;
    private @Nullable LocalDate startsOn;
    private @Nullable Instant startsAt;
    private @Nullable Instant endsAt;
    private @Nullable String place;
    private String path;
    private int sequence;
    private boolean cancelled;
    private Instant changedAt;

    protected CalendarEntry() {}

    CalendarEntry(Appointment appointment, Instant at) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.source = appointment.source();
        this.changedAt = at;
        take(appointment);
    }

    /** Takes the form of an appointment; one that has this form already stays as it is. */
    void become(Appointment appointment, Instant at) {
        var before = form();
        var wasCancelled = cancelled;
        take(appointment);
        if (wasCancelled || !before.equals(form())) {
            cancelled = false;
            changed(at);
        }
    }

    /** Stays in the calendar as cancelled, or those who have it would never hear. */
    void cancel(Instant at) {
        if (!cancelled) {
            cancelled = true;
            changed(at);
        }
    }

    private void take(Appointment appointment) {
        titleDa = appointment.titleDa();
        titleEn = appointment.titleEn();
        path = appointment.path();
        switch (appointment) {
            case Deadline deadline -> startsOn = deadline.day();
            case Meeting meeting -> {
                startsAt = meeting.startsAt();
                endsAt = meeting.endsAt();
                place = meeting.place();
            }
        }
    }

    private void changed(Instant at) {
        sequence++;
        changedAt = at;
    }

    /** What a reader sees of it. */
    private record Form(
            String titleDa,
            String titleEn,
            @Nullable LocalDate startsOn,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            String place) {}

    private Form form() {
        return new Form(titleDa, titleEn, startsOn, startsAt, endsAt, Objects.requireNonNullElse(place, ""));
    }

    public UUID id() {
        return id;
    }

    String source() {
        return source;
    }

    public String titleDa() {
        return titleDa;
    }

    public String titleEn() {
        return titleEn;
    }

    /** The day of a deadline. */
    public Optional<LocalDate> startsOn() {
        return Optional.ofNullable(startsOn);
    }

    /** The beginning of a meeting. */
    public Optional<Instant> startsAt() {
        return Optional.ofNullable(startsAt);
    }

    public Optional<Instant> endsAt() {
        return Optional.ofNullable(endsAt);
    }

    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    public String path() {
        return path;
    }

    public int sequence() {
        return sequence;
    }

    public boolean cancelled() {
        return cancelled;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
