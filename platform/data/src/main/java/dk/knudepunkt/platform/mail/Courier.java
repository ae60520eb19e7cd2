package dk.knudepunkt.platform.mail;

import dk.knudepunkt.platform.problem.Causes;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hands letters to the house's mail server, at once. Most mail waits in {@link MailService}'s table for that; a letter with a
 * secret address in it is handed over here by whoever keeps only the secret's digest, since the table would keep the secret.
 */
@ApplicationScoped
public class Courier {

    private final Mailer mailer;
    private final String domain;

    Courier(Mailer mailer, @ConfigProperty(name = "knudepunkt.mail.domain") String domain) {
        this.mailer = mailer;
        this.domain = domain;
    }

    /**
     * Hands it over.
     *
     * @throws Undelivered when no server took it
     */
    public void hand(Letter letter) {
        try {
            mailer.send(Mail.withText(letter.address(), letter.subject(), letter.text())
                    .addHeader("Message-ID", "<" + letter.id() + "@" + domain + ">")
                    .addHeader("Auto-Submitted", "auto-generated"));
        } catch (RuntimeException failure) {
            throw new Undelivered(failure, isRefused(failure));
        }
    }

    private static boolean isRefused(RuntimeException failure) {
        return Causes.first(failure, SMTPException.class)
                .filter(SMTPException::isPermanent)
                .isPresent();
    }
}
