package dk.knudepunkt.platform.mail;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Writes mail down, and sends what is due, one mail per transaction. */
@ApplicationScoped
public class MailService {

    private static final Logger LOG = Logger.getLogger(MailService.class);

    private static final String INSERT = """
            insert into outgoing_mail (id, mailbox, subject, text, written_at, try_at, attempts)
            values (?, ?, ?, ?, ?, ?, 0)""";

    /** Those that another instance is sending are passed over. */
    private static final String NEXT = """
            select id, mailbox, subject, text, written_at, attempts from outgoing_mail
            where sent_at is null and try_at <= ? order by try_at limit 1 for update skip locked""";

    private static final String SENT =
            "update outgoing_mail set sent_at = ?, attempts = attempts + 1 where id = ? and sent_at is null";

    private static final String FAILED = "update outgoing_mail set try_at = ?, attempts = attempts + 1 where id = ?";

    private final Sql sql;
    private final Courier courier;
    private final InstantSource clock;
    private final String domain;

    MailService(Sql sql, Courier courier, InstantSource clock, MailDomain domain) {
        this.sql = sql;
        this.courier = courier;
        this.clock = clock;
        this.domain = domain.name();
    }

    /**
     * Leaves after the caller's transaction commits, and only then.
     *
     * @param mailbox whom it is for, as a code: the part of the address before the house's domain
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(String mailbox, String subject, String text) {
        var now = clock.instant();
        sql.later(INSERT, Generators.timeBasedEpochGenerator().generate(), mailbox, subject, text, now, now);
    }

    /** Sends the mail that has waited longest; false when none is due, or the server did not take it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean sendNext() {
        return sql.first(NEXT, MailService::mail, clock.instant())
                .filter(this::send)
                .isPresent();
    }

    private boolean send(Mail mail) {
        try {
            courier.hand(new Letter(mail.id(), mail.mailbox() + "@" + domain, mail.subject(), mail.text()));
        } catch (Undelivered failure) {
            var again = mail.tryAfter(clock.instant());
            sql.run(FAILED, again, mail.id());
            LOG.warnf(
                    "Mail %s of %s is tried again at %s: %s", mail.id(), mail.writtenAt(), again, failure.getMessage());
            return false;
        }
        sql.run(SENT, clock.instant(), mail.id());
        return true;
    }

    private static Mail mail(ResultSet row) throws SQLException {
        return new Mail(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getInt(6));
    }
}
