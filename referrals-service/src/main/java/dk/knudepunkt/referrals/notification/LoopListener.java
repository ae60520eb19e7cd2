package dk.knudepunkt.referrals.notification;

import dk.knudepunkt.platform.security.Role;
import dk.knudepunkt.referrals.referral.Referral;
import dk.knudepunkt.referrals.referral.history.EventKind;
import dk.knudepunkt.referrals.referral.history.LoggedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The closed loop: what happens to a referral is told to the side that waits for it, in the same transaction. */
@ApplicationScoped
class LoopListener {

    /** What happened longer ago is history that is only now written down, such as an import: no news to anybody. */
    private static final Duration NEWS = Duration.ofDays(2);

    private final EntityManager database;
    private final Notifier notifier;
    private final InstantSource clock;

    LoopListener(EntityManager database, Notifier notifier, InstantSource clock) {
        this.database = database;
        this.notifier = notifier;
        this.clock = clock;
    }

    void happened(@Observes LoggedEvent event) {
        var kind = kind(event.kind());
        if (kind == null || isOld(event) || isToldAlready(event)) {
            return;
        }
        var referral = database.find(Referral.class, event.referralId());
        var notice = new Notice(kind, referral.id(), referral.reference(), null);
        notifier.tell(isForTheDesk(kind) ? Addressee.role(Role.TRIAGE) : Addressee.unit(referral.unitCode()), notice);
        Optional.ofNullable(event.detail().get("developerId"))
                .ifPresent(developer -> notifier.tell(Addressee.person(developer), notice));
    }

    private boolean isOld(LoggedEvent event) {
        return event.at().isBefore(clock.instant().minus(NEWS));
    }

    /** A completed course ends the referral by itself: that is told as the course's result. */
    private static boolean isToldAlready(LoggedEvent event) {
        return event.kind() == EventKind.CLOSED && event.actor().isService();
    }

    private static boolean isForTheDesk(NotificationKind kind) {
        return kind == NotificationKind.ANSWER || kind == NotificationKind.WITHDRAWN;
    }

    /** Nothing for what is shown to whoever did it, or is nobody's business outside the house. */
    private static @Nullable NotificationKind kind(EventKind happened) {
        return switch (happened) {
            case QUESTION_ASKED -> NotificationKind.QUESTION;
            case QUESTION_ANSWERED -> NotificationKind.ANSWER;
            case ACCEPTED -> NotificationKind.ACCEPTED;
            case FORWARDED -> NotificationKind.FORWARDED;
            case DECLINED -> NotificationKind.DECLINED;
            case CLOSED -> NotificationKind.CLOSED;
            case WITHDRAWN -> NotificationKind.WITHDRAWN;
            case REOPENED -> NotificationKind.REOPENED;
            case COURSE_OPENED -> NotificationKind.COURSE_OPENED;
            case COURSE_COMPLETED -> NotificationKind.COURSE_COMPLETED;
            case COURSE_CANCELLED -> NotificationKind.COURSE_CANCELLED;
            case COURSE_REOPENED -> NotificationKind.COURSE_REOPENED;
            case SUBMITTED, CONTACT_ATTEMPTED, ATTACHMENT_ADDED, ATTACHMENT_REMOVED, NOTE_WRITTEN -> null;
        };
    }
}
