package dk.knudepunkt.cases.contact;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.platform.mail.Courier;
import dk.knudepunkt.platform.mail.Letter;
import dk.knudepunkt.platform.mail.Undelivered;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Hands letters to companies over to the mail server, and says what became of each. */
@ApplicationScoped
public class Letters {

    private static final Logger LOG = Logger.getLogger(Letters.class);

    private final Courier courier;

    Letters(Courier courier) {
        this.courier = courier;
    }

    /** What became of a letter. */
    public enum Fate {
        TAKEN,
        /** It is no use to try again: there is no such address. */
        BOUNCED,
        /** No server took it now. */
        LATER
    }

    public Fate hand(String recipient, String subject, String text) {
        var id = Generators.timeBasedEpochGenerator().generate();
        try {
            courier.hand(new Letter(id, recipient, subject, text));
            return Fate.TAKEN;
        } catch (Undelivered failure) {
            if (failure.isForGood()) {
                return Fate.BOUNCED;
            }
            LOG.warnf("Letter %s is tried again: no mail server took it", id);
            return Fate.LATER;
        }
    }
}
