package dk.knudepunkt.cases.advice;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.cases.contact.Contact;
import dk.knudepunkt.cases.contact.Contacts;
import dk.knudepunkt.cases.link.SecretLinks;
import dk.knudepunkt.platform.mail.Courier;
import dk.knudepunkt.platform.mail.Letter;
import dk.knudepunkt.platform.mail.Undelivered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import org.jboss.logging.Logger;

/** Asks companies, half a year after, whether they used what they were referred to; as evaluations are asked for. */
@ApplicationScoped
class FollowUpService {

    private static final Logger LOG = Logger.getLogger(FollowUpService.class);
    private static final String PAGE = "/evaluation/advice/";

    private final ExternalReferrals referrals;
    private final Contacts contacts;
    private final SecretLinks links;
    private final Courier courier;
    private final InstantSource clock;

    FollowUpService(
            ExternalReferrals referrals, Contacts contacts, SecretLinks links, Courier courier, InstantSource clock) {
        this.referrals = referrals;
        this.contacts = contacts;
        this.links = links;
        this.courier = courier;
        this.clock = clock;
    }

    /** Asks about the one that has waited longest; false when none is due. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean next() {
        var now = clock.instant();
        var due = referrals.due(now);
        due.ifPresent(referral -> ask(referral, now));
        return due.isPresent();
    }

    private void ask(ExternalReferral referral, Instant now) {
        if (!referral.isWorthAsking()) {
            referral.notAsked();
            return;
        }
        switch (contacts.of(referral.course())) {
            case Contact.NotKnownYet onItsWay -> referral.later(now);
            case Contact.Unreachable unreachable -> referral.notAsked();
            case Contact.Reachable reachable -> hand(referral, reachable.email(), now);
        }
    }

    private void hand(ExternalReferral referral, String address, Instant now) {
        var letter = FollowUpLetter.of(links.make(PAGE, referral.id()));
        try {
            courier.hand(new Letter(
                    Generators.timeBasedEpochGenerator().generate(), address, letter.subject(), letter.text()));
            referral.asked(now);
        } catch (Undelivered failure) {
            if (failure.isForGood()) {
                referral.notAsked();
            } else {
                LOG.warnf("External referral %s is asked about later: no mail server took the letter", referral.id());
                referral.later(now);
            }
        }
    }
}
