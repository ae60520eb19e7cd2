package dk.knudepunkt.cases.activity;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.cases.account.Account;
import dk.knudepunkt.platform.time.Denmark;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something the house does on a day: planned, then held, or withdrawn whether it was held or not. */
@Entity
public class Activity {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ActivityStatus status;

    @Enumerated(EnumType.STRING)
    private ActivityKind kind;

    private String title;

    @ManyToOne(optional = false)
    private Account account;

    private @Nullable String subjectRef;
    private @Nullable String unitCode;
    private LocalDate day;
    private @Nullable Integer participants;
    private @Nullable Long kroner;
    private Instant registeredAt;

    @SuppressWarnings("UnusedVariable") // Kept for whoever must account for it.
    private String registeredBy;

    protected Activity() {}

    /**
     * What is planned.
     *
     * @param subjectRef code of the cluster or group, or pseudonym of the developer
     * @param unitCode of the local unit that hosts it or is a partner
     */
    record Plan(
            ActivityKind kind,
            String title,
            Account account,
            @Nullable String subjectRef,
            @Nullable String unitCode,
            LocalDate day) {}

    /**
     * What came of it.
     *
     * @param kroner what it is worth
     */
    record Outcome(
            LocalDate heldOn,
            @Nullable Integer participants,
            @Nullable Long kroner) {}

    Activity(Plan plan, String by, Instant at) {
        if (plan.kind().subject() == SubjectKind.NONE && plan.subjectRef() != null) {
            throw ActivityProblem.noSubject().at("/subject");
        }
        if (plan.kind().subject() != SubjectKind.NONE && plan.subjectRef() == null) {
            throw ActivityProblem.subjectMissing().at("/subject");
        }
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.status = ActivityStatus.PLANNED;
        this.kind = plan.kind();
        this.title = plan.title();
        this.account = plan.account();
        this.subjectRef = plan.subjectRef();
        this.unitCode = plan.unitCode();
        this.day = plan.day();
        this.registeredBy = by;
        this.registeredAt = at;
    }

    /** It was held. */
    ActivityEvent.Held hold(Outcome outcome, Instant now) {
        if (status != ActivityStatus.PLANNED) {
            throw ActivityProblem.notNow().insteadOf(actions());
        }
        var today = Denmark.dateOf(now);
        if (outcome.heldOn().isAfter(today)) {
            throw ActivityProblem.inFuture(today).at("/heldOn");
        }
        if (kind.hasValue() && outcome.kroner() == null) {
            throw ActivityProblem.valueMissing().at("/value");
        }
        if (!kind.hasValue() && outcome.kroner() != null) {
            throw ActivityProblem.noValue().at("/value");
        }
        status = ActivityStatus.HELD;
        day = outcome.heldOn();
        participants = outcome.participants();
        kroner = outcome.kroner();
        return new ActivityEvent.Held(
                id, kind, account.code(), account.kind(), subjectRef, unitCode, day, participants, kroner, now);
    }

    /** It is not held; if it was said to be held, others are told that it was not. */
    Optional<ActivityEvent> withdraw(Instant now) {
        if (status == ActivityStatus.WITHDRAWN) {
            throw ActivityProblem.notNow().insteadOf(actions());
        }
        var wasHeld = status == ActivityStatus.HELD;
        status = ActivityStatus.WITHDRAWN;
        return wasHeld ? Optional.of(new ActivityEvent.Withdrawn(id, kind, day, now)) : Optional.empty();
    }

    /** What may be done to it as it stands. */
    List<String> actions() {
        return switch (status) {
            case PLANNED -> List.of("holding", "withdrawal");
            case HELD -> List.of("withdrawal");
            case WITHDRAWN -> List.of();
        };
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    ActivityStatus status() {
        return status;
    }

    ActivityKind kind() {
        return kind;
    }

    /** What it is called. */
    public String title() {
        return title;
    }

    Account account() {
        return account;
    }

    Optional<String> subjectRef() {
        return Optional.ofNullable(subjectRef);
    }

    Optional<String> unitCode() {
        return Optional.ofNullable(unitCode);
    }

    /** When it is planned, or was held. */
    LocalDate day() {
        return day;
    }

    Optional<Integer> participants() {
        return Optional.ofNullable(participants);
    }

    Optional<Long> kroner() {
        return Optional.ofNullable(kroner);
    }

    Instant registeredAt() {
        return registeredAt;
    }
}
