package dk.knudepunkt.referrals.unit.meeting;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.referrals.unit.meeting.MeetingStatus.Action;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting from its plan to what came of it. */
@Entity
class Meeting {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    private @Nullable String unitCode;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status;

    private LocalDate plannedFor;
    private @Nullable LocalDate heldOn;
    private @Nullable Integer participants;
    private String title;
    private @Nullable String note;

    protected Meeting() {}

    /**
     * What is planned.
     *
     * @param note for the house only
     */
    record Plan(
            MeetingKind kind,
            @Nullable String unitCode,
            LocalDate plannedFor,
            String title,
            @Nullable String note) {}

    /**
     * What came of it.
     *
     * @param note what is noted now that it was held, instead of what was noted before; nothing where that stands
     */
    record Outcome(
            LocalDate heldOn, int participants, @Nullable String note) {}

    Meeting(Plan plan) {
        if (plan.kind().isWithOneUnit() && plan.unitCode() == null) {
            throw MeetingProblem.unitMissing().at("/unitCode");
        }
        if (!plan.kind().isWithOneUnit() && plan.unitCode() != null) {
            throw MeetingProblem.unitTooMuch().at("/unitCode");
        }
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.kind = plan.kind();
        this.unitCode = plan.unitCode();
        this.status = MeetingStatus.PLANNED;
        this.plannedFor = plan.plannedFor();
        this.title = plan.title();
        this.note = plan.note();
    }

    /** It was held. */
    MeetingEvent.Held hold(Outcome outcome, LocalDate today) {
        var next = status.after(Action.HOLDING);
        if (outcome.heldOn().isAfter(today)) {
            throw MeetingProblem.inTheFuture(outcome.heldOn()).at("/heldOn");
        }
        status = next;
        heldOn = outcome.heldOn();
        participants = outcome.participants();
        note = outcome.note() == null ? note : outcome.note();
        return new MeetingEvent.Held(id, kind, unitCode, outcome.heldOn(), outcome.participants());
    }

    /** It was not held after all; it is planned again. */
    MeetingEvent.Withdrawn withdraw() {
        status = status.after(Action.WITHDRAWAL);
        heldOn = null;
        participants = null;
        return new MeetingEvent.Withdrawn(id, kind);
    }

    void cancel() {
        status = status.after(Action.CANCELLATION);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    MeetingKind kind() {
        return kind;
    }

    Optional<String> unitCode() {
        return Optional.ofNullable(unitCode);
    }

    MeetingStatus status() {
        return status;
    }

    LocalDate plannedFor() {
        return plannedFor;
    }

    Optional<LocalDate> heldOn() {
        return Optional.ofNullable(heldOn);
    }

    Optional<Integer> participants() {
        return Optional.ofNullable(participants);
    }

    String title() {
        return title;
    }

    Optional<String> note() {
        return Optional.ofNullable(note);
    }
}
