package dk.knudepunkt.cofinancing.agreement.reconfirmation;

import dk.knudepunkt.platform.mail.MailService;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Mails reminders, with the address of the board in this installation. */
@ApplicationScoped
class ReminderPost {

    private final MailService mail;
    private final String site;

    ReminderPost(MailService mail, @ConfigProperty(name = "knudepunkt.public-url") String site) {
        this.mail = mail;
        this.site = site;
    }

    void send(Board board, Board.BoardRow row) {
        var letter = ReminderMail.of(board, row, site);
        mail.write(letter.mailbox(), letter.subject(), letter.text());
    }
}
