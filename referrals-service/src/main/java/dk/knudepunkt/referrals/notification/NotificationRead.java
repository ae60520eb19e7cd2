package dk.knudepunkt.referrals.notification;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** That a person has read a notification. */
@Entity
class NotificationRead {

    @Embeddable
    record Id(UUID notificationId, String reader) {}

    @EmbeddedId
    private Id id;

    private Instant at;

    protected NotificationRead() {}

    NotificationRead(Id id, Instant at) {
        this.id = id;
        this.at = at;
    }

    Id id() {
        return id;
    }

    Instant at() {
        return at;
    }
}
