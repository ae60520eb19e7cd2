package dk.knudepunkt.referrals.notification;

import dk.knudepunkt.platform.security.Caller;
import java.util.Set;

/** Who reads, and what is addressed to them. */
record Reader(String subject, Set<String> addressees) {

    static Reader of(Caller caller) {
        return new Reader(caller.subject(), Addressee.of(caller));
    }
}
