package dk.knudepunkt.goals.activity;

import dk.knudepunkt.goals.feed.Countable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** A meeting or an event, as it was announced. */
@Entity
public class Activity implements Countable {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ActivityKind kind;

    @Column(name = "held_on")
    private LocalDate day;

    private int participants;
    private boolean withdrawn;

    protected Activity() {}

    Activity(ActivityKind kind, ActivityListener.Held held) {
        this.id = held.activityId();
        this.kind = kind;
        this.day = held.heldOn();
        this.participants = held.participants();
    }

    /** It was held after all, or on another day. */
    void holdAgain(ActivityListener.Held held) {
        day = held.heldOn();
        participants = held.participants();
        withdrawn = false;
    }

    /** It was not held after all. */
    void withdraw() {
        withdrawn = true;
    }

    @Override
    public UUID id() {
        return id;
    }

    public ActivityKind kind() {
        return kind;
    }

    /** When it was held. */
    @Override
    public LocalDate day() {
        return day;
    }

    public int participants() {
        return participants;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }
}
