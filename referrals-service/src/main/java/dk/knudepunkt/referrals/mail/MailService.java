package dk.knudepunkt.referrals.mail;

import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/** Writes mail down, and sends what is due, one mail per transaction. */
@ApplicationScoped
public class MailService {

    private static final Logger LOG = Logger.getLogger(MailService.class);

    /** Those that another instance is sending are passed over. */
    private static final String NEXT =
            "select * from mail where sent_at is null and try_at <= :now order by try_at limit 1 for update skip locked";

    private final Session database;
    private final Mailer mailer;
    private final InstantSource clock;
    private final String domain;

    MailService(
            Session database,
            Mailer mailer,
            InstantSource clock,
            @ConfigProperty(name = "knudepunkt.mail.domain") String domain) {
        this.database = database;
        this.mailer = mailer;
        this.clock = clock;
        this.domain = domain;
    }

    /**
     * Leaves after the caller's transaction commits, and only then.
     *
     * @param mailbox the code of a unit or the name of a role
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(String mailbox, String subject, String text) {
        database.persist(new Mail(mailbox, subject, text, clock.instant()));
    }

    /** Sends the mail that has waited longest; false when none is due, or the server did not take it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean sendNext() {
        var next = database.createNativeQuery(NEXT, Mail.class)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst();
        return next.filter(this::send).isPresent();
    }

    private boolean send(Mail mail) {
        try {
            mailer.send(io.quarkus.mailer.Mail.withText(mail.mailbox() + "@" + domain, mail.subject(), mail.text())
                    .addHeader("Message-ID", "<" + mail.id() + "@" + domain + ">")
                    .addHeader("Auto-Submitted", "auto-generated"));
            mail.sent(clock.instant());
            return true;
        } catch (RuntimeException failure) {
            mail.failed(clock.instant());
            LOG.warnf(
                    "Mail %s of %s is tried again at %s: %s",
                    mail.id(), mail.writtenAt(), mail.tryAt(), failure.getMessage());
            return false;
        }
    }
}
