package dk.knudepunkt.goals.duty;

import dk.knudepunkt.platform.lead.Elsewhere;
import dk.knudepunkt.platform.mail.MailService;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks in the morning of every working day who is to be reminded of what. */
@ApplicationScoped
class DutyReminderService {

    private final DutyService duties;
    private final MailService mail;
    private final String site;

    DutyReminderService(
            DutyService duties, MailService mail, @ConfigProperty(name = "knudepunkt.public-url") String site) {
        this.duties = duties;
        this.mail = mail;
        this.site = site;
    }

    /** Two instances that look at once: the version of a duty lets one of them remind. */
    @Scheduled(
            cron = "{knudepunkt.duties.remind-at}",
            timeZone = "Europe/Copenhagen",
            skipExecutionIf = Elsewhere.class)
    @Transactional
    void remind() {
        duties.remindable().stream().map(duty -> new DutyMail(duty, site)).forEach(this::send);
    }

    private void send(DutyMail letter) {
        mail.write(letter.mailbox(), letter.subject(), letter.text());
    }
}
