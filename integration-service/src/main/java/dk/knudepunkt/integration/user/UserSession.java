package dk.knudepunkt.integration.user;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** A session of somebody in one browser. */
@Entity
@DynamicUpdate
public class UserSession {

    @Id
    private String id;

    @Version
    private long version;

    private String account;
    private Instant begunAt;

    /** Moves while it is used; whoever ends it need not have seen it. */
    @OptimisticLock(excluded = true)
    private Instant usedAt;

    private @Nullable Instant endedAt;

    protected UserSession() {}

    UserSession(String id, String account, Instant begunAt) {
        this.id = id;
        this.account = account;
        this.begunAt = begunAt;
        this.usedAt = begunAt;
    }

    /** It is used. The issuer may have begun it anew, under the same name, after it was ended. */
    void use(Instant begun, Instant now) {
        if (endedAt != null && begun.isAfter(endedAt)) {
            begunAt = begun;
            endedAt = null;
        }
        usedAt = now;
    }

    /** Ends what was begun until now; what has ended already stays as it ended. */
    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    /**
     * Whether it opens anything.
     *
     * @param idle for how long it may go unused
     */
    boolean isOpen(Instant now, Duration idle) {
        return endedAt == null && now.isBefore(usedAt.plus(idle));
    }

    Duration sinceEnded(Instant now) {
        return endedAt == null ? Duration.ZERO : Duration.between(endedAt, now);
    }

    boolean isOf(String subject) {
        return account.equals(subject);
    }

    String id() {
        return id;
    }

    long version() {
        return version;
    }

    String account() {
        return account;
    }

    Instant begunAt() {
        return begunAt;
    }

    Instant usedAt() {
        return usedAt;
    }
}
