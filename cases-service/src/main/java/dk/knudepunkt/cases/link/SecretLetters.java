package dk.knudepunkt.cases.link;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.platform.mail.Courier;
import dk.knudepunkt.platform.mail.Letter;
import dk.knudepunkt.platform.mail.Undelivered;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Sends letters with a secret address in them. Only its digest is kept, so a letter is handed over in the transaction that
 * keeps the digest: what dies in between leaves a letter that opens nothing, and another one follows.
 */
@ApplicationScoped
public class SecretLetters {

    private static final Logger LOG = Logger.getLogger(SecretLetters.class);

    private final SecretLinks links;
    private final Courier courier;

    SecretLetters(SecretLinks links, Courier courier) {
        this.links = links;
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

    /**
     * Hands one over.
     *
     * @param page that its address leads to, from the site's root to the last slash
     * @param subject what the address opens
     * @param writing the letter around its address
     */
    public Fate send(String recipient, String page, UUID subject, Function<String, SecretLetter> writing) {
        var letter = writing.apply(links.make(page, subject));
        try {
            courier.hand(new Letter(
                    Generators.timeBasedEpochGenerator().generate(), recipient, letter.subject(), letter.text()));
            return Fate.TAKEN;
        } catch (Undelivered failure) {
            if (failure.isForGood()) {
                return Fate.BOUNCED;
            }
            LOG.warnf("The letter about %s%s is tried again: no mail server took it", page, subject);
            return Fate.LATER;
        }
    }
}
