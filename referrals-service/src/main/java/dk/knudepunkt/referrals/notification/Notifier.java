package dk.knudepunkt.referrals.notification;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.mail.MailService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells somebody: in their list, and by mail with a link. Must run in the transaction of what is told. */
@ApplicationScoped
public class Notifier {

    private static final String INSERT = """
            insert into notification (id, addressee, kind, referral_id, reference, percent, at)
            values (?, ?, ?, ?, ?, ?, ?)""";

    private final Sql sql;
    private final MailService mail;
    private final InstantSource clock;
    private final String address;

    Notifier(
            Sql sql,
            MailService mail,
            InstantSource clock,
            @ConfigProperty(name = "knudepunkt.public-url") String address) {
        this.sql = sql;
        this.mail = mail;
        this.clock = clock;
        this.address = address;
    }

    /** Both are written at the end of the transaction: a sweep tells hundreds at once. */
    public void tell(Addressee addressee, Notice notice) {
        write(new Notification(addressee, notice, clock.instant()));
        var letter = NoticeMail.of(notice, address);
        mail.write(addressee.mailbox(), letter.subject(), letter.text());
    }

    private void write(Notification told) {
        sql.later(
                INSERT,
                told.id(),
                told.addressee(),
                told.kind().name(),
                told.referralId(),
                told.reference(),
                told.percent(),
                told.at());
    }
}
