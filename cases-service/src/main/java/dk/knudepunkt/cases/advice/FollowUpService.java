package dk.knudepunkt.cases.advice;

import dk.knudepunkt.cases.contact.Contact;
import dk.knudepunkt.cases.contact.Contacts;
import dk.knudepunkt.cases.link.SecretLetters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;

/** Asks companies, half a year after, whether they used what they were referred to; as evaluations are asked for. */
@ApplicationScoped
class FollowUpService {

    private static final String PAGE = "/evaluation/advice/";

    private final ExternalReferrals referrals;
    private final Contacts contacts;
    private final SecretLetters letters;
    private final InstantSource clock;

    FollowUpService(ExternalReferrals referrals, Contacts contacts, SecretLetters letters, InstantSource clock) {
        this.referrals = referrals;
        this.contacts = contacts;
        this.letters = letters;
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
        switch (letters.send(address, PAGE, referral.id(), FollowUpLetter::of)) {
            case TAKEN -> referral.asked(now);
            case BOUNCED -> referral.notAsked();
            case LATER -> referral.later(now);
        }
    }
}
