package dk.knudepunkt.referrals.referral.history;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a referral. */
@Entity
@Immutable
@Table(name = "referral_event")
public class LoggedEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private UUID referralId;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    private Instant at;

    @Embedded
    private Actor actor;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> detail;

    private @Nullable String text;

    protected LoggedEvent() {}

    /**
     * @param detail codes by name, such as {@code reason}: nothing about a person
     * @param text what was said or written, which retention erases
     */
    public LoggedEvent(
            UUID referralId,
            EventKind kind,
            Instant at,
            Actor actor,
            Map<String, String> detail,
            @Nullable String text) {
        this.referralId = referralId;
        this.kind = kind;
        this.at = at;
        this.actor = actor;
        this.detail = Map.copyOf(detail);
        this.text = text;
    }

    /** Grows with the order in which a referral's events happened. */
    public long id() {
        return id;
    }

    public UUID referralId() {
        return referralId;
    }

    public EventKind kind() {
        return kind;
    }

    public Instant at() {
        return at;
    }

    public Actor actor() {
        return actor;
    }

    public Map<String, String> detail() {
        return detail;
    }

    public Optional<String> text() {
        return Optional.ofNullable(text);
    }
}
