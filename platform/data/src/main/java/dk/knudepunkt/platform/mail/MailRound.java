package dk.knudepunkt.platform.mail;

import dk.knudepunkt.platform.lead.Elsewhere;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Sends mail every few seconds, in the services that write any. */
@ApplicationScoped
class MailRound {

    private final MailService mail;

    MailRound(MailService mail) {
        this.mail = mail;
    }

    @Scheduled(
            every = "{knudepunkt.mail.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Elsewhere.class)
    void send() {
        while (mail.sendNext()) {
            // Until none is due, or the server is away.
        }
    }
}
