package dk.knudepunkt.referrals.notification;

import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The notifications, each reader's own slice of them. */
@ApplicationScoped
class Notifications {

    private static final String LIST = """
            select new dk.knudepunkt.referrals.notification.ReadableNotification(
                n,
                exists (select 1 from NotificationRead r where r.id.notificationId = n.id and r.id.reader = :reader),
                (select h.company.name from Referral h where h.id = n.referralId),
                (select e.text from LoggedEvent e
                 where n.kind = QUESTION and e.referralId = n.referralId and e.kind = QUESTION_ASKED and e.at <= n.at
                 order by e.id desc limit 1))
            from Notification n
            where n.addressee in (:addressees) and (n.at, n.id) < (:at, :id)
            order by n.at desc, n.id desc""";
    private static final String UNREAD = """
            select count(*) from Notification n where n.addressee in (:addressees)
            and not exists (select 1 from NotificationRead r where r.id.notificationId = n.id and r.id.reader = :reader)""";
    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");
    private static final UUID LAST_ID = new UUID(-1, -1);

    private record Position(Instant at, UUID id) {}

    private final EntityManager database;

    Notifications(EntityManager database) {
        this.database = database;
    }

    /** Newest first. */
    Page<ReadableNotification> page(Reader reader, @Nullable String cursor, int limit) {
        var read = Cursor.read(cursor, key -> new Position(key.instant(0), key.id(1)));
        var before = read == null ? new Position(END_OF_TIME, LAST_ID) : read;
        var rows = database.createQuery(LIST, ReadableNotification.class)
                .setParameter("reader", reader.subject())
                .setParameter("addressees", reader.addressees())
                .setParameter("at", before.at())
                .setParameter("id", before.id())
                .setMaxResults(limit + 1)
                .getResultList();
        return Page.of(
                rows,
                limit,
                last -> Cursor.after(
                        last.notification().at(), last.notification().id()));
    }

    long unread(Reader reader) {
        return database.createQuery(UNREAD, Long.class)
                .setParameter("reader", reader.subject())
                .setParameter("addressees", reader.addressees())
                .getSingleResult();
    }

    void readAll(Reader reader, Instant at) {
        database.createNativeQuery("""
                        insert into notification_read (notification_id, reader, at)
                        select id, :reader, :at from notification where addressee in (:addressees)
                        on conflict do nothing""")
                .setParameter("reader", reader.subject())
                .setParameter("at", at)
                .setParameter("addressees", reader.addressees())
                .executeUpdate();
    }

    /** One of the reader's, or a refusal that does not tell whether it exists. */
    Notification get(UUID id, Set<String> addressees) {
        var notification = database.find(Notification.class, id);
        if (notification == null || !addressees.contains(notification.addressee())) {
            throw NotificationProblem.notFound();
        }
        return notification;
    }
}
