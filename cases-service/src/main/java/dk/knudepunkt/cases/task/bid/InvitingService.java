package dk.knudepunkt.cases.task.bid;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.cases.link.SecretLinks;
import dk.knudepunkt.platform.mail.Courier;
import dk.knudepunkt.platform.mail.Letter;
import dk.knudepunkt.platform.mail.Undelivered;
import dk.knudepunkt.platform.time.Denmark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import org.jboss.logging.Logger;

/** Writes to those who are invited, one letter in each unit of work. */
@ApplicationScoped
class InvitingService {

    static final String PAGE = "/bids/";

    private static final Logger LOG = Logger.getLogger(InvitingService.class);

    private static final String SUBJECT = "Vil du give et tilbud? Would you make an offer?";

    private final Bids bids;
    private final SecretLinks links;
    private final Courier courier;
    private final InstantSource clock;

    InvitingService(Bids bids, SecretLinks links, Courier courier, InstantSource clock) {
        this.bids = bids;
        this.links = links;
        this.courier = courier;
        this.clock = clock;
    }

    /** Does what has waited longest; false when nothing is due. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean next() {
        var now = clock.instant();
        var due = bids.due(now);
        due.ifPresent(bid -> write(bid, now));
        return due.isPresent();
    }

    private void write(Bid bid, Instant now) {
        var address = bid.consultant().email();
        if (address == null || !bid.task().isOpenToBids() || Denmark.dateOf(now).isAfter(bid.expiresOn())) {
            bid.bounced();
            return;
        }
        var text = """
                En virksomhed ønsker rådgivning om: %1$s

                Du kan give et tilbud til og med %2$s på din egen side:

                %3$s

                Adressen kan bruges én gang.

                —
                A company wants advice on the above. You can make an offer up to and including %2$s on a page of your own:

                %3$s?lang=en

                The address can be used once.
                """.formatted(bid.task().title(), bid.expiresOn(), links.make(PAGE, bid.id()));
        try {
            courier.hand(new Letter(Generators.timeBasedEpochGenerator().generate(), address, SUBJECT, text));
            bid.sent(now);
        } catch (Undelivered failure) {
            if (failure.isForGood()) {
                bid.bounced();
            } else {
                LOG.warnf("Bid %s is tried again: no mail server took its letter", bid.id());
                bid.later(now);
            }
        }
    }
}
