package dk.knudepunkt.funding.feed;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.platform.security.SecretToken;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's secret address of the calendar, until it is revoked. */
@Entity
@Table(name = "calendar_subscription")
class Subscription {

    @Id
    private UUID id;

    private String subject;
    private byte[] tokenDigest;
    private String language;
    private Instant createdAt;
    private @Nullable Instant revokedAt;

    protected Subscription() {}

    Subscription(String subject, SecretToken token, String language, Instant at) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.subject = subject;
        this.tokenDigest = token.digest();
        this.language = language;
        this.createdAt = at;
    }

    void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }

    /** Another's does not exist to a person, and a revoked one to nobody. */
    boolean isOpenTo(String person) {
        return revokedAt == null && subject.equals(person);
    }

    boolean opensBy(SecretToken token) {
        return revokedAt == null && MessageDigest.isEqual(tokenDigest, token.digest());
    }

    UUID id() {
        return id;
    }

    /** The language that the entries are written in: da or en. */
    String language() {
        return language;
    }

    Instant createdAt() {
        return createdAt;
    }
}
