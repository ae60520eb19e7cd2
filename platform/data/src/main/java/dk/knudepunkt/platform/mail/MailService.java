package dk.knudepunkt.platform.mail;

import com.fasterxml.uuid.Generators;
import io.agroal.api.AgroalDataSource;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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

    private final AgroalDataSource database;
    private final Mailer mailer;
    private final InstantSource clock;
    private final String domain;

    MailService(
            AgroalDataSource database,
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
     * @param mailbox whom it is for, as a code: the part of the address before the house's domain
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(String mailbox, String subject, String text) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            var now = utc(clock.instant());
            insert.setObject(1, Generators.timeBasedEpochGenerator().generate());
            insert.setString(2, mailbox);
            insert.setString(3, subject);
            insert.setString(4, text);
            insert.setObject(5, now);
            insert.setObject(6, now);
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("The mail was not written down", failure);
        }
    }

    /** Sends the mail that has waited longest; false when none is due, or the server did not take it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean sendNext() {
        try (var connection = database.getConnection()) {
            var next = next(connection);
            return next.isPresent() && send(next.get(), connection);
        } catch (SQLException failure) {
            throw new IllegalStateException("The mail on its way could not be read", failure);
        }
    }

    private Optional<Mail> next(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(NEXT)) {
            select.setObject(1, utc(clock.instant()));
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(mail(row)) : Optional.empty();
            }
        }
    }

    private boolean send(Mail mail, Connection connection) throws SQLException {
        try {
            mailer.send(io.quarkus.mailer.Mail.withText(mail.mailbox() + "@" + domain, mail.subject(), mail.text())
                    .addHeader("Message-ID", "<" + mail.id() + "@" + domain + ">")
                    .addHeader("Auto-Submitted", "auto-generated"));
        } catch (RuntimeException failure) {
            var again = mail.tryAfter(clock.instant());
            note(connection, FAILED, again, mail.id());
            LOG.warnf(
                    "Mail %s of %s is tried again at %s: %s", mail.id(), mail.writtenAt(), again, failure.getMessage());
            return false;
        }
        note(connection, SENT, clock.instant(), mail.id());
        return true;
    }

    private static void note(Connection connection, String what, Instant at, UUID id) throws SQLException {
        try (var update = connection.prepareStatement(what)) {
            update.setObject(1, utc(at));
            update.setObject(2, id);
            update.executeUpdate();
        }
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

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
