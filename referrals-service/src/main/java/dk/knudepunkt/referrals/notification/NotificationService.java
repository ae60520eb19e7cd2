package dk.knudepunkt.referrals.notification;

import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reading one's notifications. Whether one is read is the reader's own note, and may be set twice. */
@ApplicationScoped
@Transactional
public class NotificationService {

    private final Notifications notifications;
    private final EntityManager database;
    private final Caller caller;
    private final InstantSource clock;

    NotificationService(Notifications notifications, EntityManager database, Caller caller, InstantSource clock) {
        this.notifications = notifications;
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    Page<ReadableNotification> page(@Nullable String cursor, int limit) {
        return notifications.page(Reader.of(caller), cursor, limit);
    }

    long unread() {
        return notifications.unread(Reader.of(caller));
    }

    void read(UUID id) {
        var key = key(notifications.get(id, Addressee.of(caller)).id());
        if (database.find(NotificationRead.class, key) == null) {
            database.persist(new NotificationRead(key, clock.instant()));
        }
    }

    void readAll() {
        notifications.readAll(Reader.of(caller), clock.instant());
    }

    void unread(UUID id) {
        var noted = database.find(
                NotificationRead.class,
                key(notifications.get(id, Addressee.of(caller)).id()));
        if (noted != null) {
            database.remove(noted);
        }
    }

    private NotificationRead.Id key(UUID id) {
        return new NotificationRead.Id(id, caller.subject());
    }
}
