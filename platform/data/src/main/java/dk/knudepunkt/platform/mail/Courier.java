package dk.knudepunkt.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Date;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/**
 * Hands letters to the house's mail server, at once, and never waits for long. Most mail waits in {@link MailService}'s table for
 * that; a letter with a secret address in it is handed over here by whoever keeps only the secret's digest, since the table would
 * keep the secret.
 */
@ApplicationScoped
public class Courier {

    private static final String TEXT = StandardCharsets.UTF_8.name();

    private final MailServer server;
    private final Session session;
    private final InstantSource clock;
    private final String domain;

    Courier(MailServer server, InstantSource clock, MailDomain domain) {
        this.server = server;
        this.session = Session.getInstance(server.properties());
        this.clock = clock;
        this.domain = domain.name();
    }

    /**
     * Hands it over.
     *
     * @throws Undelivered when no server took it
     */
    public void hand(Letter letter) {
        try {
            Transport.send(
                    message(letter),
                    server.user().orElse(null),
                    server.password().orElse(null));
        } catch (MessagingException failure) {
            throw new Undelivered(failure, isRefused(failure));
        }
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        var message = new MimeMessage(session) {

            // Our own: a server that gets the letter twice can tell.
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + letter.id() + "@" + domain + ">");
            }
        };
        message.setFrom("Knudepunkt <noreply@" + domain + ">");
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.address()));
        message.setSubject(letter.subject(), TEXT);
        message.setText(letter.text(), TEXT);
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(clock.instant()));
        return message;
    }

    /** Whether the server, somewhere in what it answered, said no for good. */
    private static boolean isRefused(MessagingException failure) {
        return Stream.<Exception>iterate(
                        failure,
                        each -> each != null,
                        each -> each instanceof MessagingException said ? said.getNextException() : null)
                .anyMatch(each -> code(each) / 100 == 5);
    }

    private static int code(Exception said) {
        return switch (said) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSendFailedException all -> all.getReturnCode();
            default -> 0;
        };
    }
}
