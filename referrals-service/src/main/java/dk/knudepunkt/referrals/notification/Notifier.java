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
        var letter = NoticeMail.of(notice, address);
        mail.write(addressee.mailbox(), letter.subject(), letter.text());
    }
}
