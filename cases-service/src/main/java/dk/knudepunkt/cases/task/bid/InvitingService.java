package dk.knudepunkt.cases.task.bid;

import dk.knudepunkt.cases.link.SecretLetter;
import dk.knudepunkt.cases.link.SecretLetters;
import dk.knudepunkt.platform.time.Denmark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;

/** Writes to those who are invited, one letter in each unit of work. */
@ApplicationScoped
class InvitingService {

    static final String PAGE = "/bids/";

    private static final String SUBJECT = "Vil du give et tilbud? Would you make an offer?";

    private final Bids bids;
    private final SecretLetters letters;
    private final InstantSource clock;

    InvitingService(Bids bids, SecretLetters letters, InstantSource clock) {
        this.bids = bids;
        this.letters = letters;
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
        switch (letters.send(address, PAGE, bid.id(), page -> letter(bid, page))) {
            case TAKEN -> bid.sent(now);
            case BOUNCED -> bid.bounced();
            case LATER -> bid.later(now);
        }
    }

    private static SecretLetter letter(Bid bid, String page) {
        return new SecretLetter(SUBJECT, """
                En virksomhed ønsker rådgivning om: %1$s

                Du kan give et tilbud til og med %2$s på din egen side:

                %3$s

                Adressen kan bruges én gang.

                —
                A company wants advice on the above. You can make an offer up to and including %2$s on a page of your own:

                %3$s?lang=en

                The address can be used once.
                """.formatted(bid.task().title(), bid.expiresOn(), page));
    }
}
