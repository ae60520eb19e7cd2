package dk.knudepunkt.referrals.notification;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Something that somebody is told of a referral. */
@Entity
@Immutable
class Notification {

    @Id
    private UUID id;

    private String addressee;

    @Enumerated(EnumType.STRING)
    private NotificationKind kind;

    private UUID referralId;
    private String reference;
    private @Nullable Integer percent;
    private Instant at;

    protected Notification() {}

    Notification(Addressee addressee, Notice notice, Instant at) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.addressee = addressee.code();
        this.kind = notice.kind();
        this.referralId = notice.referralId();
        this.reference = notice.reference();
        this.percent = notice.percent();
        this.at = at;
    }

    UUID id() {
        return id;
    }

    String addressee() {
        return addressee;
    }

    NotificationKind kind() {
        return kind;
    }

    UUID referralId() {
        return referralId;
    }

    String reference() {
        return reference;
    }

    @Nullable
    Integer percent() {
        return percent;
    }

    Instant at() {
        return at;
    }
}
