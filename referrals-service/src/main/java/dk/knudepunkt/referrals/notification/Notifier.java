package dk.knudepunkt.referrals.notification;

import dk.knudepunkt.platform.mail.MailService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells somebody: in their list, and by mail with a link. Must run in the transaction of what is told. */
@ApplicationScoped
public class Notifier {

    private final EntityManager database;
    private final MailService mail;
    private final InstantSource clock;
    private final String address;

    Notifier(
            EntityManager database,
            MailService mail,
            InstantSource clock,
            @ConfigProperty(name = "knudepunkt.public-url") String address) {
        this.database = database;
        this.mail = mail;
        this.clock = clock;
        this.address = address;
    }

    public void tell(Addressee addressee, Notice notice) {
        database.persist(new Notification(addressee, notice, clock.instant()));
        mail.write(addressee.mailbox(), subject(notice), text(notice));
    }

    private static String subject(Notice notice) {
        return notice.reference() + ": " + notice.kind().danish() + percent(notice);
    }

    /** In both languages, since a mailbox has no language. */
    private String text(Notice notice) {
        return """
                %s.

                %s: %s/referrals/%s

                —
                %s.
                """.formatted(
                        notice.kind().danish() + percent(notice),
                        notice.reference(),
                        address,
                        notice.referralId(),
                        notice.kind().english() + percent(notice));
    }

    private static String percent(Notice notice) {
        return notice.percent() == null ? "" : " (" + notice.percent() + " %)";
    }
}
