package dk.knudepunkt.integration.webhook.delivery;

import dk.knudepunkt.integration.webhook.Webhook;
import dk.knudepunkt.platform.mail.MailService;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells whoever looks after webhooks that one was switched off. It names no address: that may hold a secret. */
@ApplicationScoped
class SwitchedOffMail {

    private final MailService mail;
    private final String mailbox;
    private final String site;

    SwitchedOffMail(
            MailService mail,
            @ConfigProperty(name = "knudepunkt.webhooks.mailbox") String mailbox,
            @ConfigProperty(name = "knudepunkt.public-url") String site) {
        this.mail = mail;
        this.mailbox = mailbox;
        this.site = site;
    }

    void write(Webhook webhook) {
        var reason = webhook.offBecause().orElseThrow();
        mail.write(mailbox, "Webhook slået fra / Webhook switched off", """
                En webhook er slået fra. %1$s.
                Hvad der sker fra nu af, står i hændelsesfeedet i 30 dage. Se den, og tænd den igen:
                %3$s/webhooks/%4$s

                A webhook was switched off. %2$s.
                What happens from now on is in the feed of events for 30 days. See it, and switch it on again:
                %3$s/webhooks/%4$s
                """.formatted(
                        reason.danish(), reason.english(), site, webhook.id()));
    }
}
